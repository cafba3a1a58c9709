namespace PokCases.Domain.Referrals;

/// <summary>The numbers of <see cref="ReferralTerms"/>, all in working days but the last.</summary>
/// <param name="Answer">To answer.</param>
/// <param name="Urgent">To answer what is urgent.</param>
/// <param name="Handover">Between accepting and the first contact.</param>
/// <param name="Feedback">Until feedback is asked, and asked again.</param>
/// <param name="Before">Before the last day, to remind who has to do it.</param>
/// <param name="Repeat">Between two reminders once it is late.</param>
/// <param name="ChairFromRound">From which reminder after the last day the chair hears of it.</param>
public sealed record ReferralTermDays(int Answer, int Urgent, int Handover, int Feedback, int Before, int Repeat, int ChairFromRound)
{
    /// <summary>Most working days of a term.</summary>
    public const int Longest = 260;

    /// <summary>Answer 3, urgent 1, handover 10, feedback 30. When to remind is the house's own choice: a day before, each week after, and the chair the second time.</summary>
    public static readonly ReferralTermDays Usual = new(3, 1, 10, 30, 1, 5, 2);

    /// <summary>Throws <c>referral-terms</c>: every term and pause is 1 to <see cref="Longest"/> days, what is urgent is not answered later than the rest, the reminder before comes 0 to 10 days before, the chair hears at round 1 to 10.</summary>
    public void Check() => RuleViolation.When(
        new[] { Answer, Urgent, Handover, Feedback, Repeat }.Any(d => d is < 1 or > Longest)
            || Urgent > Answer
            || Before is < 0 or > 10
            || ChairFromRound is < 1 or > 10,
        "referral-terms",
        "A number of days is outside what is allowed.");
}
