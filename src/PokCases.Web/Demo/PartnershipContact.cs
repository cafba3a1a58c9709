using PokCases.Domain.AdviceDesk;

namespace PokCases.Web.Demo;

/// <summary>A contact at the advice desk; days are from today.</summary>
/// <param name="By">The legal advisor.</param>
/// <param name="Days">When it was.</param>
/// <param name="Themes">Codes of the themes it was about.</param>
/// <param name="Help">Codes of the kinds of help.</param>
/// <param name="Minutes">How long it took.</param>
internal sealed record PartnershipContact(string By, int Days, IReadOnlyList<string> Themes, IReadOnlyList<string> Help, int Minutes)
{
    /// <summary>The matter of <c>law</c> it belongs to; null for one of its own.</summary>
    public string? Matter { get; init; }

    public string Name { get; init; } = string.Empty;

    public string Postcode { get; init; } = string.Empty;

    public string Language { get; init; } = string.Empty;

    public ContactChannel? Channel { get; init; }

    public bool Evening { get; init; }

    public string Unanswered { get; init; } = string.Empty;

    public UnansweredReason? Why { get; init; }

    public string Note { get; init; } = string.Empty;

    public string Step { get; init; } = string.Empty;

    public int? StepDays { get; init; }
}
