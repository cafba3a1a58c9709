namespace PokCases.Web.Accountability.LogPage;

/// <summary>That somebody opened one case, not a list.</summary>
internal sealed record CaseReading
{
    public Guid Person { get; init; }

    public Guid Case { get; init; }

    public DateTimeOffset At { get; init; }
}
