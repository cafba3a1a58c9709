namespace PokCases.Domain.HelpMap;

/// <summary>What another map of help gave, as it came: kept so that it can be found again at the next import and exported with all fields that are not used here.</summary>
/// <param name="Source">Which map, e.g. its address; the same for all that comes from it.</param>
/// <param name="SourceId">The id it has there (HSDS: <c>id</c>).</param>
/// <param name="Raw">The whole record, JSON as text.</param>
public sealed record SourceRecord(string Source, string SourceId, string Raw)
{
    /// <summary>Longest name of a source and longest id there, in characters.</summary>
    public const int LongestName = 200;

    /// <summary>Longest record, in characters.</summary>
    public const int LongestRaw = 262_144;

    /// <summary>Trimmed but for the record itself; throws <c>text-missing</c>, <c>text-too-long</c>.</summary>
    public SourceRecord Checked()
    {
        RuleViolation.When(Raw.Length > LongestRaw, "text-too-long", $"A record is longer than {LongestRaw} characters.");
        return new SourceRecord(Texts.Required(Source, LongestName), Texts.Required(SourceId, LongestName), Raw);
    }
}
