using PokCases.Domain.Sharing;
using PokCases.Web.Cases;

namespace PokCases.Web.Sharing.Deciding;

/// <summary>One decision to share, as far as this viewer may see it.</summary>
/// <param name="Head">As on every page of a case.</param>
/// <param name="Decision">What it says.</param>
/// <param name="State">Where it stands now.</param>
/// <param name="From">Whose data it is.</param>
/// <param name="To">Who receives.</param>
/// <param name="Documents">Names of the documents, for who can read them; else none.</param>
/// <param name="Persons">Persons of the household it names.</param>
/// <param name="Grounds">The grounds it names, in the version it named.</param>
/// <param name="Consent">The consent it refers to.</param>
/// <param name="People">Who did something with it.</param>
/// <param name="Receives">Whether it is the viewer who receives.</param>
/// <param name="MayDecide">Whether the viewer may go on with it as a draft, or renew it.</param>
/// <param name="MayWithdraw">Whether the viewer may take it back now.</param>
public sealed record DecisionView(
    CaseHeadView Head,
    SharingDecision Decision,
    SharingState State,
    string From,
    string To,
    IReadOnlyList<string> Documents,
    IReadOnlyList<string> Persons,
    IReadOnlyList<LegalGround> Grounds,
    Consent? Consent,
    IReadOnlyDictionary<Guid, PersonLine> People,
    bool Receives,
    bool MayDecide,
    bool MayWithdraw)
{
    public string Path => $"{Head.Path}{CaseTab.Sharing.Under}/{Decision.Id}";
}
