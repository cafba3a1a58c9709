using PokCases.Domain.Cases;

namespace PokCases.Web.Cases.Closing;

/// <summary>Where a case stands in its course, and what this viewer can do about it.</summary>
/// <param name="HeldFrom">The stage it waits in; null when it doesn't wait.</param>
/// <param name="LookAgainOn">When somebody looks again at what waits.</param>
/// <param name="Step">Where it stands on the ladder; null while it is at its first step.</param>
/// <param name="Closing">The closing that stands, or the last one.</param>
/// <param name="Checks">The aftercare of that closing.</param>
/// <param name="MayClose">Whether this viewer may close it now.</param>
/// <param name="MayReopen">Whether this viewer may take it up again now.</param>
public sealed record CourseView(
    CaseStage? HeldFrom,
    DateOnly? LookAgainOn,
    string? Step,
    CourseView.ClosingLine? Closing,
    IReadOnlyList<CourseView.CheckLine> Checks,
    bool MayClose,
    bool MayReopen)
{
    public sealed record ClosingLine(CaseClosing About, PersonLine Contact, PersonLine By);

    /// <param name="Check">The question and its answer.</param>
    /// <param name="By">Who wrote the answer down; null while there is none.</param>
    /// <param name="Contact">Who asks.</param>
    /// <param name="MayAnswer">Whether this viewer can write the answer down now.</param>
    public sealed record CheckLine(AftercareCheck Check, PersonLine? By, PersonLine Contact, bool MayAnswer);
}
