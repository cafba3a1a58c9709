namespace PokCases.EndToEnd.Tests.Referrals;

/// <summary>What the referrer is shown once, to pass on: the link, and apart from it the code.</summary>
internal sealed record GivenAccess(string Link, string Code);
