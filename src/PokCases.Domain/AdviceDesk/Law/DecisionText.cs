namespace PokCases.Domain.AdviceDesk.Law;

/// <summary>The decision that is objected to, and its term, as somebody filled it in.</summary>
/// <param name="Body">Who took it.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="MadeKnownOn">The day it was made known.</param>
/// <param name="NoticeOn">The date on it; needed when the term is counted from that.</param>
/// <param name="Rule">The row of the table of terms; null when the kind is not in it.</param>
/// <param name="Typed">The length that somebody read in the decision; only without a row.</param>
/// <param name="TypedStart">From which day that is counted.</param>
/// <param name="TableVersion">The day of the table of terms.</param>
public sealed record DecisionText(string Body, string Subject, DateOnly MadeKnownOn, DateOnly? NoticeOn, TermRule? Rule, TermLength? Typed, TermStart TypedStart, DateOnly TableVersion)
{
    /// <summary>Longest subject, in characters.</summary>
    public const int LongestSubject = 2000;
}
