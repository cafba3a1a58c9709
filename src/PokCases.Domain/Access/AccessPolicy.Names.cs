using PokCases.Domain.Cases.Households;
using PokCases.Domain.Tables;

namespace PokCases.Domain.Access;

/// <content>Names of residents at a table: roles first, names after a decision (issue: pseudonyms first).</content>
public static partial class AccessPolicy
{
    /// <summary>The name of one person of a case's household at its open item. Everybody at the table sees roles, the case team too, until it is decided otherwise; an <i>intervisie</i> never shows names.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="content">What the viewer may see of the open item (<see cref="ItemContent"/>).</param>
    /// <param name="kind">The kind of table.</param>
    /// <param name="isRevealed">Whether names were revealed to this viewer, and that holds.</param>
    /// <param name="standing">What the viewer is to the case.</param>
    /// <param name="closing">Whether the person is closed there, and to whom not.</param>
    public static Sight PersonNames(Viewer viewer, Sight content, TableKind kind, bool isRevealed, CaseStanding standing, PersonClosing closing) =>
        viewer.IsActive && content.IsAllowed && isRevealed && kind != TableKind.PeerReview && KnowsOfPerson(viewer, standing, closing) ? content : Sight.Nothing;

    /// <summary>Whether a viewer at the table may know that a person is there at all: of a closed one only who sees that person in the case.</summary>
    public static bool KnowsOfPerson(Viewer viewer, CaseStanding standing, PersonClosing closing) => !closing.IsClosed || Person(viewer, standing, closing).IsAllowed;

    /// <summary>Deciding to reveal names at the open item: who holds the case and is admitted; the chair can only ask. Never at an <i>intervisie</i>.</summary>
    public static Sight RevealNames(Viewer viewer, Sight content, TableKind kind, CaseStanding standing) =>
        content.IsAllowed && kind != TableKind.PeerReview && !standing.IsClosed ? HoldCase(viewer, standing) : Sight.Nothing;

    /// <summary>Taking that back: who may reveal, and who leads the session, since it only takes away.</summary>
    public static Sight HideNames(Viewer viewer, Sight content, TableKind kind, CaseStanding standing, SessionStanding session)
    {
        var may = RevealNames(viewer, content, kind, standing);
        return may.IsAllowed ? may : Lead(viewer, session);
    }

    /// <summary>The receipt of what one saw at an item: only one's own, and only who took part.</summary>
    public static Sight Receipt(Viewer viewer, ItemStanding item) => Active(viewer, item.IsCase && item.TookPart ? Ground.Self : Ground.None);
}
