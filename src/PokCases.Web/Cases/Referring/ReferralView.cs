using PokCases.Domain.Cases;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Referring;

/// <summary>What the page of a warm referral shows.</summary>
/// <param name="Referral">The referral.</param>
/// <param name="Reference">Its case.</param>
/// <param name="Title">The case's title without names.</param>
/// <param name="Responsible">Who brings it to an end.</param>
/// <param name="EndedBy">Who ended it; null while it is open.</param>
/// <param name="SeesCase">Whether the viewer has the case's own page.</param>
/// <param name="MayEnd">Whether the viewer may end it, or give it to somebody else.</param>
/// <param name="People">Who can bring it to an end.</param>
/// <param name="Today">Today here.</param>
public sealed record ReferralView(
    WarmReferral Referral,
    string Reference,
    string Title,
    PersonLine Responsible,
    PersonLine? EndedBy,
    bool SeesCase,
    bool MayEnd,
    IReadOnlyList<FieldChoice> People,
    DateOnly Today)
{
    /// <summary>Its own address.</summary>
    public string Path => ReferralEndpoints.PathOf(Referral.Id);
}
