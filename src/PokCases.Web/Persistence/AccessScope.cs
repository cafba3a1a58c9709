using System.Data.Common;
using PokCases.Domain.Access;
using PokCases.Web.Accountability;

namespace PokCases.Web.Persistence;

/// <summary>Who reads, which cases, for what purpose, on what ground: one request, one entry in the log.</summary>
/// <remarks>
/// Load, name what will be shown, <see cref="Record"/>, answer. After recording nothing more can be loaded; without it
/// nothing may leave, as every page endpoint does.
/// </remarks>
internal sealed class AccessScope(IStorage storage, DbConnection connection, DbTransaction transaction, IReadingLog log, SharedLoads shared, TimeProvider time, Caller caller, string page, string purpose)
    : IPersonalScope, IAsyncDisposable
{
    private readonly HashSet<Guid> cases = [];
    private readonly HashSet<Guid> subjects = [];
    private readonly SortedSet<string> grounds = new(StringComparer.Ordinal);
    private (Guid Stream, StateNumbers Numbers)? state;
    private PokCasesDb? db;
    private string? asked;
    private bool open = true;
    private bool personal;
    private int weighed;

    /// <summary>The snapshot to load from.</summary>
    public PokCasesDb Db
    {
        get
        {
            if (!open)
            {
                throw new PersonalDataOutsideScopeException();
            }

            db ??= storage.OpenReading(connection, transaction);
            db.Scope = this;
            return db;
        }
    }

    public Caller Caller { get; } = caller;

    public DateTimeOffset Now { get; } = time.GetUtcNow();

    /// <summary>Whether the entry is on disk, or none was needed since nothing personal was loaded.</summary>
    public bool IsRecorded { get; private set; }

    /// <summary>Names a case that is shown, and on what ground.</summary>
    public void ShowCase(Guid caseId, Ground ground)
    {
        cases.Add(caseId);
        grounds.Add(ground.ToString());
    }

    /// <summary>Names another subject that is shown: an item, a session, a person.</summary>
    public void Show(Guid subject, Ground ground)
    {
        subjects.Add(subject);
        grounds.Add(ground.ToString());
    }

    /// <summary>Says what was asked, in codes and ids: a search that found nothing is an entry too.</summary>
    public void Asked(string what)
    {
        asked = what;
        personal = true;
    }

    /// <summary>Counts rows that were loaded only to decide and are not shown.</summary>
    public void Weigh(int rows) => weighed += rows;

    /// <summary>The stream's last number in this snapshot; 0 when nothing changed yet.</summary>
    public async Task<long> SeqOf(Guid stream) => (await Numbers(stream)).Seq;

    /// <summary>What everybody gets the same, loaded once for each state of the data. What of it may be seen is decided after.</summary>
    /// <remarks>When it came from a personal table, this scope has read personal data, whoever loaded it.</remarks>
    public async Task<T> Share<T>(SharedKey key, Func<PokCasesDb, Task<T>> load)
    {
        var numbers = await Numbers(null);
        var found = await shared.Get(key, numbers.Of(key.Stale), async () =>
        {
            var before = personal;
            personal = false;
            var value = await load(Db);
            var found = new SharedLoad<T>(value, personal);
            personal |= before;
            return found;
        });
        if (found.IsPersonal)
        {
            ((IPersonalScope)this).NotePersonalRead();
        }

        return found.Value;
    }

    /// <summary>Goes on only when the policy allows; a refusal is logged.</summary>
    public async Task<Sight> Require(Sight sight, bool mayKnow)
    {
        if (!sight.IsAllowed)
        {
            await Refuse("refused");
            throw new RefusedException(mayKnow);
        }

        grounds.Add(sight.Ground.ToString());
        return sight;
    }

    /// <summary>Logs a refusal and closes the scope.</summary>
    public async Task Refuse(string code)
    {
        open = false;
        await log.Record(Entry("refused", code));
        IsRecorded = true;
    }

    /// <summary>Writes the entry and closes the scope; returns when it is on disk. Only then may anything leave.</summary>
    public async Task Record()
    {
        if (IsRecorded)
        {
            return;
        }

        open = false;
        await End();
        if (personal)
        {
            await log.Record(Entry("ok", asked));
        }

        IsRecorded = true;
    }

    void IPersonalScope.NotePersonalRead()
    {
        if (!open)
        {
            throw new PersonalDataOutsideScopeException();
        }

        personal = true;
    }

    public async ValueTask DisposeAsync()
    {
        var forgotten = open && personal;
        open = false;
        await End();
        await connection.DisposeAsync();
        if (forgotten)
        {
            // Loaded, but the request ended in an error before anything was shown: still an entry.
            await log.Record(Entry("failed", "not-shown"));
        }
    }

    // The context first: it goes back clean, for the next reader.
    private async Task End()
    {
        if (db is not null)
        {
            await db.DisposeAsync();
            db = null;
        }

        await transaction.DisposeAsync();
    }

    private async Task<StateNumbers> Numbers(Guid? stream)
    {
        if (state is not { } known || (stream is { } asked && asked != known.Stream))
        {
            var of = stream ?? Guid.Empty;
            state = known = (of, await StateNumbers.Read(connection, transaction, of));
        }

        return known.Numbers;
    }

    private LogRecord Entry(string outcome, string? code) => new(
        Now.ToUnixTimeMilliseconds(),
        Caller.PersonId,
        Caller.OrganisationId,
        (int)Caller.Viewer.Roles,
        "read",
        page,
        outcome,
        code,
        [.. cases.Order()],
        [.. subjects.Order()],
        weighed,
        purpose,
        string.Join('+', grounds),
        Caller.From,
        Caller.Trace,
        null,
        Caller.OutsideId);
}
