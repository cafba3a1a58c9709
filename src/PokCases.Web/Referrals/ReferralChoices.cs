using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Referrals;
using PokCases.Web.Cases;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Referrals;

/// <summary>What can be chosen in the forms of a referral's page; empty where no form needs it.</summary>
/// <param name="Reasons">By state.</param>
/// <param name="Ours">People of who refers.</param>
/// <param name="Theirs">People of who receives, in the partnership.</param>
/// <param name="Successors">Who can refer from now on.</param>
/// <param name="Receivers">Thirds to refer to.</param>
public sealed record ReferralChoices(
    IReadOnlyDictionary<ReferralState, IReadOnlyList<FieldChoice>> Reasons,
    IReadOnlyList<FieldChoice> Ours,
    IReadOnlyList<FieldChoice> Theirs,
    IReadOnlyList<FieldChoice> Successors,
    IReadOnlyList<FieldChoice> Receivers)
{
    internal static async Task<ReferralChoices> Load(AccessScope scope, ReferralAccess access)
    {
        var (db, referral, viewer) = (scope.Db, access.Referral, scope.Caller.Viewer);
        var me = viewer.PersonId;
        var steps = Enum.GetValues<ReferralState>().Where(s => ReferralTransitions.NeedsReason(s) && access.By(s, me) is not null).ToList();
        var reasons = steps.Count == 0 ? [] : await db.ReferralReasons.Where(r => !r.IsRetired && (r.TableId == null || r.TableId == referral.TableId)).AsNoTracking().ToListAsync();
        var talks = access.By(ReferralAct.NoteHandover, me) is not null;
        var theirs = referral.ReceiverOrganisationId is { } other && (talks || access.By(ReferralAct.ReassignReceiver, me) is not null) ? await ReferralPeople.Of(db, other) : [];
        return new ReferralChoices(
            steps.ToDictionary(s => s, s => (IReadOnlyList<FieldChoice>)[.. ReferralReason.For(reasons, referral.TableId, s).Select(r => new FieldChoice(r.Id.ToString(), r.Name))]),
            talks ? Choices(await ReferralPeople.Of(db, referral.OrganisationId)) : [],
            Choices(theirs),
            !referral.IsOver && access.By(ReferralAct.Reassign, me) is not null ? Choices(await ReferralPeople.Successors(db, viewer, access, scope.Now)) : [],
            !referral.IsOver && access.By(ReferralAct.Redirect, me) is not null ? await ReceiverChoice.All(db, me, string.Empty) : []);
    }

    private static List<FieldChoice> Choices(List<PersonLine> people) => people.ConvertAll(p => new FieldChoice(p.Id.ToString(), p.Full));
}
