using PokCases.Web.Persistence;

namespace PokCases.Load.Delivery.Simulated;

/// <summary>The database of a simulated world: one stream, what stands in it, and who may see it, at every number it ever had.</summary>
internal sealed class Truth(Guid stream, VirtualTime time)
{
    private readonly List<StreamChange> _changes = [];
    private readonly SortedDictionary<string, List<(long Seq, int Version)>> _elements = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, List<(long Seq, bool Admitted)>> _admissions = [];

    public Guid Stream { get; } = stream;

    public long Seq => _changes.Count;

    public IReadOnlyCollection<string> Elements => _elements.Keys;

    /// <summary>The number that the stream had at a moment.</summary>
    public long SeqAt(TimeSpan moment) => _changes.FindLastIndex(c => c.At <= time.GetUtcNow() - (time.Now - moment)) + 1;

    public List<StreamChange> After(long seq, int most) => [.. _changes.Skip((int)seq).Take(most)];

    /// <summary>An element is new, or has a new version.</summary>
    public void Change(string element)
    {
        Advance(element, string.Empty);
        if (!_elements.TryGetValue(element, out var versions))
        {
            _elements[element] = versions = [];
        }

        versions.Add((Seq, versions.Count + 1));
    }

    /// <summary>Somebody is let in, or no longer.</summary>
    public void Admit(Guid person, bool admitted)
    {
        Advance("agenda people", person.ToString("N"));
        if (!_admissions.TryGetValue(person, out var history))
        {
            _admissions[person] = history = [];
        }

        history.Add((Seq, admitted));
    }

    /// <summary>Everybody's whole view is made anew.</summary>
    public void Renew() => Advance("agenda", "*");

    public bool IsAdmitted(Guid person, long seq) =>
        _admissions.TryGetValue(person, out var history) && history.LastOrDefault(h => h.Seq <= seq).Admitted;

    /// <summary>What a full load at that number gives this person: the versions of what may be seen.</summary>
    public Dictionary<string, int> View(Guid person, long seq)
    {
        if (!IsAdmitted(person, seq))
        {
            return [];
        }

        return _elements
            .Select(e => (e.Key, Version: e.Value.LastOrDefault(v => v.Seq <= seq).Version))
            .Where(e => e.Version > 0)
            .ToDictionary(e => e.Key, e => e.Version);
    }

    private void Advance(string elements, string wholeFor) =>
        _changes.Add(new StreamChange { StreamId = Stream, Seq = Seq + 1, At = time.GetUtcNow(), Elements = elements, WholeFor = wholeFor });
}
