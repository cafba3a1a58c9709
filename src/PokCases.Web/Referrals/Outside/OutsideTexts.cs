namespace PokCases.Web.Referrals.Outside;

/// <summary>Texts for receivers without an account, and for who lets them in.</summary>
internal sealed class OutsideTexts;
