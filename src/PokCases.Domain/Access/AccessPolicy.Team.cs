using PokCases.Domain.Tables;

namespace PokCases.Domain.Access;

/// <content>The team of a case, and asking for a place on it.</content>
public static partial class AccessPolicy
{
    /// <summary>Adding somebody to the team of a case, giving that a new end, and ending it: who holds the case, and a chair of its table who has the case in an own right. Not once it is closed.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="standing">What the viewer is to the case.</param>
    /// <param name="roles">Roles at the case's table.</param>
    public static Sight ManageTeam(Viewer viewer, CaseStanding standing, TableRoles roles)
    {
        if (standing.IsClosed)
        {
            return Sight.Nothing;
        }

        var holds = HoldCase(viewer, standing);
        return holds.IsAllowed || !roles.HasFlag(TableRoles.Chair) ? holds : Case(viewer, standing.InOwnRight);
    }

    /// <summary>How long somebody may stay on a team that this viewer adds: nobody gives more than they have. Null for who gives nothing.</summary>
    /// <param name="viewer">Who gives.</param>
    /// <param name="standing">What the giver is to the case.</param>
    /// <param name="roles">The giver's roles at the case's table.</param>
    public static GrantLimit? TeamGrant(Viewer viewer, CaseStanding standing, TableRoles roles)
    {
        if (!ManageTeam(viewer, standing, roles).IsAllowed)
        {
            return null;
        }

        if (standing.IsLead || (standing.OnTeam && standing.TeamUntil is null && roles.HasFlag(TableRoles.Chair)))
        {
            return new GrantLimit(null, EndsAtClosing: false);
        }

        // Who has it in more ways than one gives as far as the way that reaches furthest. Who brought it sees it until it closes.
        if (standing.IsIntroducer && roles.HasFlag(TableRoles.Chair))
        {
            return new GrantLimit(null, EndsAtClosing: true);
        }

        DateTimeOffset?[] ends =
        [
            standing.OnTeam && roles.HasFlag(TableRoles.Chair) ? standing.TeamUntil : null,
            standing.IsSubstitute ? standing.SubstituteUntil : null,
        ];
        // A substitute whose end is not known can give nothing that lasts.
        return ends.Max() is { } until ? new GrantLimit(until, EndsAtClosing: false) : null;
    }

    /// <summary>Asking for access to a case that one heard of, by its reference: everybody who handles cases.</summary>
    public static Sight AskForAccess(Viewer viewer) => OfCase(viewer, Ground.Self);

    /// <summary>Answering somebody who asks for access: who holds the case. Refusing can be done of a closed case too; giving goes by <see cref="ManageTeam"/>.</summary>
    public static Sight AnswerAccessRequest(Viewer viewer, CaseStanding standing) => HoldCase(viewer, standing);
}
