namespace PokCases.Web.HelpMap.Exchange;

/// <summary>What became of the records of a file.</summary>
public sealed class ImportTally
{
    /// <summary>Most names that are kept of what went well: who wants all of them has the file.</summary>
    public const int MostNames = 200;

    private readonly Dictionary<RecordFate, List<string>> names = Enum.GetValues<RecordFate>().ToDictionary(f => f, _ => new List<string>());
    private readonly Dictionary<RecordFate, int> counts = Enum.GetValues<RecordFate>().ToDictionary(f => f, _ => 0);

    /// <summary>Why each refused record was refused.</summary>
    public List<Refusal> Refusals { get; } = [];

    /// <summary>How many new organisations came along.</summary>
    public int NewProviders { get; internal set; }

    /// <summary>How many organisations changed.</summary>
    public int ChangedProviders { get; internal set; }

    /// <summary>How many records.</summary>
    public int Total => counts.Values.Sum();

    public int Count(RecordFate fate) => counts[fate];

    /// <summary>The first names with this fate.</summary>
    public IReadOnlyList<string> Names(RecordFate fate) => names[fate];

    internal void Add(RecordFate fate, string name)
    {
        counts[fate]++;
        if (names[fate].Count < MostNames)
        {
            names[fate].Add(name);
        }
    }

    internal void Refuse(string name, HsdsFault fault)
    {
        Add(RecordFate.Refused, name);
        Refusals.Add(new Refusal(name, fault));
    }

    /// <summary>A record that was refused.</summary>
    public sealed record Refusal(string Name, HsdsFault Fault);
}
