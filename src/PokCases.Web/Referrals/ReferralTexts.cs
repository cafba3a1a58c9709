namespace PokCases.Web.Referrals;

/// <summary>Texts of referrals.</summary>
internal sealed class ReferralTexts;
