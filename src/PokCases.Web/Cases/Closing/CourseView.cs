using PokCases.Domain.Cases;
using PokCases.Domain.Retention;

namespace PokCases.Web.Cases.Closing;

/// <summary>Where a case stands in its course, and what this viewer can do about it.</summary>
/// <param name="HeldFrom">The stage it waits in; null when it doesn't wait.</param>
/// <param name="LookAgainOn">When somebody looks again at what waits.</param>
/// <param name="Step">Where it stands on the ladder; null while it is at its first step.</param>
/// <param name="Closing">The closing that stands, or the last one.</param>
/// <param name="Checks">The aftercare of that closing.</param>
/// <param name="MayClose">Whether this viewer may close it now.</param>
/// <param name="MayReopen">Whether this viewer may take it up again now.</param>
/// <param name="Kept">How long it is kept; null while it is not closed.</param>
public sealed record CourseView(
    CaseStage? HeldFrom,
    DateOnly? LookAgainOn,
    string? Step,
    CourseView.ClosingLine? Closing,
    IReadOnlyList<CourseView.CheckLine> Checks,
    bool MayClose,
    bool MayReopen,
    CourseView.KeptLine? Kept)
{
    /// <param name="Profile">The kind of case it counts as; null for none.</param>
    /// <param name="DeleteOn">From when it may be deleted; null without a profile.</param>
    /// <param name="IsHeld">Whether there is a reason to keep it longer.</param>
    /// <param name="EraseAt">When it is deleted; null until that was approved.</param>
    public sealed record KeptLine(RetentionProfile? Profile, DateOnly? DeleteOn, bool IsHeld, DateTimeOffset? EraseAt);

    public sealed record ClosingLine(CaseClosing About, PersonLine Contact, PersonLine By);

    /// <param name="Check">The question and its answer.</param>
    /// <param name="By">Who wrote the answer down; null while there is none.</param>
    /// <param name="Contact">Who asks.</param>
    /// <param name="MayAnswer">Whether this viewer can write the answer down now.</param>
    public sealed record CheckLine(AftercareCheck Check, PersonLine? By, PersonLine Contact, bool MayAnswer);
}
