using PokCases.Domain;
using PokCases.Domain.Cases;
using PokCases.Domain.Signals;

namespace PokCases.Web.Demo;

/// <summary>How a case of the partnership waits, was closed or went up the ladder, and the signals that were raised.</summary>
internal static class PartnershipCourse
{
    /// <param name="Days">Since when.</param>
    /// <param name="ResumeDays">When somebody looks again.</param>
    /// <param name="Text">Why.</param>
    internal sealed record HoldEntry(int Days, int ResumeDays, string Text);

    /// <param name="Days">When triage decided it.</param>
    /// <param name="DueDays">By when who leads the case brings it to an end.</param>
    /// <param name="To">To whom.</param>
    /// <param name="Text">Why.</param>
    internal sealed record ReferralEntry(int Days, int DueDays, string To, string Text);

    /// <param name="Days">When; the resident was told on that day.</param>
    /// <param name="Text">What changed for the resident.</param>
    /// <param name="Outcome">How it ended.</param>
    /// <param name="Obstacle">Which obstacle gave way, and how.</param>
    /// <param name="Lesson">What the table learnt.</param>
    internal sealed record ClosedEntry(int Days, string Text, ClosingOutcome Outcome, string? Obstacle, string? Lesson);

    /// <param name="Days">When it was sent.</param>
    /// <param name="Step">Name of the step, as the ladder ships.</param>
    /// <param name="Sent">What was sent.</param>
    /// <param name="AnsweredDays">When something came back; null when nothing did.</param>
    /// <param name="Answer">What came back.</param>
    internal sealed record EscalationEntry(int Days, string Step, string Sent, int? AnsweredDays, string? Answer);

    /// <summary>A signal; the first of <c>Seen</c> raised it, on <c>Days</c>.</summary>
    internal sealed record SignalEntry(
        string Id,
        string Title,
        string Story,
        LifeDomain? Domain,
        SignalKind Kind,
        string Rule,
        Remedy Remedy,
        IReadOnlyList<SeenEntry> Seen,
        string Responsible,
        int Days,
        string? Elaboration,
        string? Agenda,
        string? Answer);

    internal sealed record SeenEntry(string Professional, int Times);
}
