namespace PokCases.Web.MyDay;

/// <summary>An open action of one's own, or of somebody this person acts for.</summary>
public sealed record OwnAction(Guid Id, string Text, DateOnly DueOn, string? Reference, string Table)
{
    /// <summary>The colleague this person acts for; null for one's own.</summary>
    public string? InsteadOf { get; init; }

    /// <summary>Its case; null for none.</summary>
    public Guid? CaseId { get; init; }
}
