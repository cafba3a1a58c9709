using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Web.Accountability;

namespace PokCases.Web.Persistence;

/// <summary>One command at work inside the writing door.</summary>
internal sealed class Writing(PokCasesDb db, WriteBatch batch, Caller caller, Guid commandId) : IPersonalScope
{
    private readonly Dictionary<Guid, PendingAdvance> advances = [];
    private readonly HashSet<Guid> cases = [];
    private readonly HashSet<Guid> subjects = [];

    public PokCasesDb Db { get; } = db;

    public Caller Caller { get; } = caller;

    /// <summary>The moment of the command, in whole milliseconds as it is stored.</summary>
    public DateTimeOffset Now => batch.Now;

    public Guid CommandId { get; } = commandId;

    /// <summary>Called once what was written is on disk; not at all when it was undone.</summary>
    public event Action? Committed;

    /// <summary>What it is for; shown in the log.</summary>
    public string Purpose { get; private set; } = "";

    /// <summary>The ground it stands on; named by <see cref="Require"/>.</summary>
    public Ground Ground { get; private set; } = Ground.None;

    public IReadOnlyCollection<Guid> Cases => cases;

    public IReadOnlyCollection<Guid> Subjects => subjects;

    public IReadOnlyDictionary<Guid, PendingAdvance> Advances => advances;

    /// <summary>What everybody gets the same, to decide on; nothing of it may be changed. Ask before changing anything.</summary>
    public Task<T> Share<T>(SharedKey key, Func<PokCasesDb, Task<T>> load) => batch.Share(key, this, load);

    /// <summary>Goes on only when the policy allows; keeps the ground for the log.</summary>
    /// <param name="sight">The policy's answer.</param>
    /// <param name="mayKnow">Whether the person may know that the thing exists.</param>
    public void Require(Sight sight, bool mayKnow)
    {
        if (!sight.IsAllowed)
        {
            throw new RefusedException(mayKnow);
        }

        Ground = sight.Ground;
    }

    /// <summary>Names the purpose.</summary>
    public void For(string purpose) => Purpose = purpose;

    /// <summary>Names a case the command is about.</summary>
    public void AboutCase(Guid? caseId)
    {
        if (caseId is { } id)
        {
            cases.Add(id);
        }
    }

    /// <summary>Names another subject (a session, an item, a person) the command is about.</summary>
    public void About(Guid subject) => subjects.Add(subject);

    /// <summary>The stream gets its next number, for these elements of the page.</summary>
    public void Advance(Guid stream, params string[] elements) => Pending(stream).Elements.UnionWith(elements);

    /// <summary>What this person may see changed: the next answer is the whole view.</summary>
    public void AdvanceWhole(Guid stream, Guid person) => Pending(stream).WholeFor.Add(person.ToString("N"));

    /// <summary>What everybody may see changed.</summary>
    public void AdvanceWhole(Guid stream) => Pending(stream).WholeFor.Add("*");

    /// <summary>Puts work in the table of what falls due.</summary>
    public void Due(string kind, Guid subject, DateTimeOffset at) =>
        Db.DueWork.Add(new DueWork { Id = Guid.CreateVersion7(), Kind = kind, SubjectId = subject, DueAt = at });

    /// <summary>What is not done yet of these kinds of work for a subject is no longer due.</summary>
    public Task<int> NotDue(Guid subject, params string[] kinds) =>
        Db.DueWork.Where(d => d.SubjectId == subject && d.DoneAt == null && kinds.Contains(d.Kind)).ExecuteDeleteAsync();

    /// <summary>Tells who waits for it that all is on disk.</summary>
    public void TellCommitted() => Committed?.Invoke();

    // A command loads to decide and to change; its own entry stands for it.
    void IPersonalScope.NotePersonalRead()
    {
    }

    private PendingAdvance Pending(Guid stream)
    {
        if (!advances.TryGetValue(stream, out var pending))
        {
            advances[stream] = pending = new PendingAdvance();
        }

        return pending;
    }

    /// <summary>What a command changes in one stream.</summary>
    internal sealed class PendingAdvance
    {
        public SortedSet<string> Elements { get; } = new(StringComparer.Ordinal);

        public SortedSet<string> WholeFor { get; } = new(StringComparer.Ordinal);
    }
}
