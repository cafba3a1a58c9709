using System.Data.Common;

namespace PokCases.Web.Persistence;

/// <summary>What waited and is written in one transaction: each command in a savepoint of its own, the bookkeeping of all of them at the end.</summary>
internal sealed class WriteBatch
{
    private const string Savepoint = "command";

    private readonly IStorage storage;
    private readonly DbConnection writer;
    private readonly DbTransaction transaction;
    private readonly IBookkeeping books;
    private readonly Dictionary<Guid, DoneCommand> done;
    private readonly List<DoneCommand> fresh = [];
    private readonly BatchTouch touch = new();
    private readonly SharedLoads shared;
    private StateNumbers? numbers;

    private WriteBatch(IStorage storage, DbConnection writer, DbTransaction transaction, IBookkeeping books, SharedLoads shared, LogAppender log, Dictionary<Guid, DoneCommand> done, DateTimeOffset now)
    {
        this.storage = storage;
        this.writer = writer;
        this.transaction = transaction;
        this.books = books;
        this.shared = shared;
        this.done = done;
        Log = log;
        Now = now;
    }

    public LogAppender Log { get; }

    public DateTimeOffset Now { get; }

    /// <summary>Takes the log's head, and looks up which of the commands were done before.</summary>
    public static async Task<WriteBatch> Open(IStorage storage, DbConnection writer, DbTransaction transaction, SharedLoads shared, IReadOnlyCollection<Guid> commands, DateTimeOffset now)
    {
        var books = storage.Bookkeeping(writer);
        var head = await books.Head(transaction) ?? throw new InvalidOperationException("The log has no head: the database is not this program's, or was tampered with.");
        var done = await books.Done(transaction, commands);
        return new WriteBatch(storage, writer, transaction, books, shared, new LogAppender(head), done.ToDictionary(c => c.Id, c => new DoneCommand(c)), now);
    }

    /// <summary>The command, when it was done before or earlier in this batch.</summary>
    public DoneCommand? Find(Guid command) => done.GetValueOrDefault(command);

    /// <summary>Remembers a command that was done now.</summary>
    public void Add(DoneCommand command)
    {
        done.Add(command.Record.Id, command);
        fresh.Add(command);
    }

    /// <param name="notes">Whether what is written makes stale what readers loaded before.</param>
    public PokCasesDb OpenDb(bool notes = true)
    {
        var db = storage.OpenWriting(writer, transaction);
        db.Touch = notes ? touch : null;
        return db;
    }

    /// <summary>What everybody gets the same, to decide on and never to change: as readers have it, when nothing of it changed since.</summary>
    /// <param name="key">What.</param>
    /// <param name="scope">Who asks.</param>
    /// <param name="load">Loads it inside this batch, as the commands before it left it.</param>
    public async Task<T> Share<T>(SharedKey key, IPersonalScope scope, Func<PokCasesDb, Task<T>> load)
    {
        if (!touch.Stale.HasFlag(key.Stale))
        {
            numbers ??= await StateNumbers.Read(writer, transaction, Guid.Empty);
            if (await shared.Find<T>(key, numbers.Value.Of(key.Stale)) is { } found)
            {
                return found.Value;
            }
        }

        await using var db = storage.OpenReading(writer, transaction);
        db.Scope = scope;
        return await load(db);
    }

    public Task Save() => transaction.SaveAsync(Savepoint);

    public Task Release() => transaction.ReleaseAsync(Savepoint);

    public async Task RollBack()
    {
        await transaction.RollbackAsync(Savepoint);
        await transaction.ReleaseAsync(Savepoint);
    }

    /// <summary>Gives out the numbers in the order of the commands, and writes what they all leave behind.</summary>
    public async Task Close()
    {
        var wanted = new SortedDictionary<Guid, int>();
        foreach (var stream in fresh.SelectMany(c => c.Advances))
        {
            wanted[stream.Key] = wanted.GetValueOrDefault(stream.Key) + 1;
        }

        var last = await books.GiveOut(transaction, wanted);
        var next = last.ToDictionary(s => s.Key, s => s.Value - wanted[s.Key] + 1);
        List<StreamChange> changes = [];
        foreach (var command in fresh)
        {
            command.Number([.. command.Advances.Select(a => new StreamPosition(a.Key, next[a.Key]++))]);
            changes.AddRange(command.Advances.Zip(command.Positions, Change));
        }

        if (changes.Count > 0)
        {
            // Streams advanced: what was asked of them before is stale.
            touch.Note(DependsOn.Content);
        }

        await books.Keep(transaction, new BatchRecords(changes, [.. fresh.Select(c => c.Record)], Log.Entries, Log.Frontier, touch.Stale));
        await storage.Announce(writer, transaction, [.. fresh.SelectMany(c => c.Positions)]);
    }

    private StreamChange Change(KeyValuePair<Guid, Writing.PendingAdvance> advance, StreamPosition position) => new()
    {
        StreamId = position.Stream,
        Seq = position.Seq,
        At = Now,
        Elements = string.Join(' ', advance.Value.Elements),
        WholeFor = string.Join(' ', advance.Value.WholeFor),
    };
}
