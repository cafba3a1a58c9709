using PokCases.Domain.Rights;

namespace PokCases.Web.Rights;

/// <summary>A line of a report as it is gathered.</summary>
/// <param name="Part">The part it stands in.</param>
/// <param name="Title">What it is.</param>
/// <param name="Text">What is known.</param>
/// <param name="Origin">The organisation it comes from; empty for none.</param>
/// <param name="On">The day it is of; null for none.</param>
internal sealed record Gathered(ReportPart Part, string Title, string Text, string Origin = "", DateOnly? On = null)
{
    /// <summary>Why to look at it first.</summary>
    public ReportCaution Caution { get; init; }

    /// <summary>With whom to talk it over first; empty for nobody.</summary>
    public string AskFirst { get; init; } = string.Empty;
}
