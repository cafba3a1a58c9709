using PokCases.Domain.Sharing;
using PokCases.Web.Cases;

namespace PokCases.Web.Sharing.Deciding;

/// <summary>What a case's page about sharing shows to this viewer.</summary>
/// <param name="Head">As on every page of a case.</param>
/// <param name="Organisation">The viewer's.</param>
/// <param name="Given">Decisions of the own organisation, drafts as well.</param>
/// <param name="Received">Decisions by which the own organisation receives.</param>
/// <param name="Others">Decisions between others, for who holds the case.</param>
/// <param name="MayDecide">Whether this viewer may begin one.</param>
public sealed record SharingView(
    CaseHeadView Head,
    string Organisation,
    IReadOnlyList<SharingView.Line> Given,
    IReadOnlyList<SharingView.Line> Received,
    IReadOnlyList<SharingView.Line> Others,
    bool MayDecide)
{
    public string Path => Head.Path + CaseTab.Sharing.Under;

    /// <summary>One decision in a list.</summary>
    public sealed record Line(Guid Id, string From, string To, string Purpose, SharedSelection Selection, DateOnly? LastDay, SharingState State);
}
