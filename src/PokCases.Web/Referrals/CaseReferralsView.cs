using PokCases.Web.Cases;

namespace PokCases.Web.Referrals;

/// <summary>The referrals of one case.</summary>
/// <param name="Head">The case's head.</param>
/// <param name="Rows">As far as this viewer may see them.</param>
/// <param name="MayBegin">Whether this viewer may refer from it.</param>
public sealed record CaseReferralsView(CaseHeadView Head, IReadOnlyList<ReferralRow> Rows, bool MayBegin)
{
    public string Path => Head.Path + CaseTab.Referrals.Under;
}
