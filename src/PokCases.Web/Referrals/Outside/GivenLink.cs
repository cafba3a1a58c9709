namespace PokCases.Web.Referrals.Outside;

/// <summary>A link and a code that were given just now.</summary>
/// <param name="Reference">The referral.</param>
/// <param name="Link">The whole address; null when this very command was done before, and it was shown then.</param>
/// <param name="Code">The code, in two parts.</param>
/// <param name="MailedTo">Where the link is mailed to; null when it is copied.</param>
/// <param name="SentByText">Whether the code was sent to a phone.</param>
/// <param name="TextFailed">Whether that was asked and did not work.</param>
public sealed record GivenLink(string Reference, string? Link, string Code, string? MailedTo, bool SentByText, bool TextFailed);
