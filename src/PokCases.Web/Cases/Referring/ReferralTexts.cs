namespace PokCases.Web.Cases.Referring;

/// <summary>Texts of warm referrals.</summary>
internal sealed class ReferralTexts;
