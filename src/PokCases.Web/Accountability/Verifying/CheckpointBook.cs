using Microsoft.Extensions.Localization;
using PokCases.Web.Accountability.Sealing;

namespace PokCases.Web.Accountability.Verifying;

/// <summary>Every checkpoint there is, of the database and of witnesses: which of them the log must agree with, and what is wrong with them by themselves.</summary>
/// <remarks>
/// A restore says in its own checkpoint, signed, which log it replaced. A checkpoint made before it, of entries that were
/// replaced, is not held against the log any more; all others are, whoever has them.
/// </remarks>
internal sealed class CheckpointBook
{
    private readonly Dictionary<string, ExpectedRoot> notes = new(StringComparer.Ordinal);
    private readonly HashSet<string> stored = new(StringComparer.Ordinal);
    private readonly List<string> gone = [];
    private readonly List<string> unreadable = [];
    private readonly LogPublicKeys keys;

    /// <param name="fromDatabase">The texts in the database.</param>
    /// <param name="witnesses">Those that witnesses have.</param>
    /// <param name="after">Only checkpoints of more entries than this.</param>
    /// <param name="keys">The keys that may sign.</param>
    public CheckpointBook(IEnumerable<string> fromDatabase, IEnumerable<WitnessedNotes> witnesses, long after, LogPublicKeys keys)
    {
        this.keys = keys;
        foreach (var text in fromDatabase)
        {
            Add(text, after, isWitnessed: false);
            stored.Add(text);
        }

        foreach (var witness in witnesses)
        {
            foreach (var text in witness.Texts)
            {
                if (Add(text, after, isWitnessed: true) && witness.IsOwn && !stored.Contains(text))
                {
                    gone.Add(text);
                }
            }
        }

        using var checker = keys.Open();
        Restores = [.. notes.Values.Select(e => e.Note).Where(n => n.Over is not null && checker.IsSigned(n)).OrderBy(n => n.At)];
        Expected = [.. notes.Values.Where(e => !IsReplaced(e.Note)).OrderBy(e => e.Note.Size).ThenBy(e => !e.IsWitnessed)];
    }

    /// <summary>How many different ones there are.</summary>
    public int Count => notes.Count;

    /// <summary>What the log must agree with, by size.</summary>
    public IReadOnlyList<ExpectedRoot> Expected { get; }

    /// <summary>Checkpoints of a restore, in the order they were made.</summary>
    public IReadOnlyList<CheckpointNote> Restores { get; }

    /// <summary>Whether one of these keys signed it.</summary>
    public bool IsSigned(CheckpointNote note)
    {
        using var checker = keys.Open();
        return checker.IsSigned(note);
    }

    /// <summary>Checks every signature, and says what is wrong.</summary>
    public List<string> Troubles(IStringLocalizer<AccountabilityTexts> texts)
    {
        List<string> troubles = [.. unreadable.Take(1).Select(_ => texts["CheckpointUnreadable", unreadable.Count].Value)];
        using var checker = keys.Open();
        foreach (var note in notes.Values.Select(e => e.Note).OrderBy(n => n.At))
        {
            if (!checker.IsSigned(note))
            {
                troubles.Add(checker.Knows(note.KeyId) ? texts["CheckpointForged", note.Size, Moment(note)] : texts["CheckpointKeyUnknown", note.Size, Moment(note), note.KeyId]);
            }
        }

        // A backup may be from just before a checkpoint was kept in it.
        var missing = gone.Select(t => notes[t].Note).Where(n => !Restores.Any(r => r.At >= n.At)).OrderBy(n => n.At).FirstOrDefault();
        if (missing is not null)
        {
            troubles.Add(texts["CheckpointGone", missing.Size, Moment(missing)]);
        }

        return troubles;
    }

    /// <summary>When it was made, for an operator anywhere.</summary>
    public static string Moment(CheckpointNote note) => note.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", System.Globalization.CultureInfo.InvariantCulture);

    private bool IsReplaced(CheckpointNote note) => Restores.Any(r =>
        r.At > note.At && note.Size >= r.Size && (note.Size < r.Over!.Size || (note.Size == r.Over.Size && note.Root.AsSpan().SequenceEqual(r.Over.Root))));

    private bool Add(string text, long after, bool isWitnessed)
    {
        if (!CheckpointNote.TryParse(text, out var note))
        {
            unreadable.Add(text);
            return false;
        }

        if (note.Size <= after)
        {
            return false;
        }

        notes[text] = new ExpectedRoot(note, isWitnessed || (notes.TryGetValue(text, out var known) && known.IsWitnessed));
        return true;
    }
}
