namespace PokCases.Web.Referrals;

/// <summary>One thing that happened to a referral.</summary>
/// <param name="At">When it was written down.</param>
/// <param name="Icon">Its sign.</param>
/// <param name="Title">What happened.</param>
/// <param name="Text">In somebody's own words, or empty.</param>
/// <param name="By">Who did it.</param>
public sealed record CourseLine(DateTimeOffset At, string Icon, string Title, string Text, string By);
