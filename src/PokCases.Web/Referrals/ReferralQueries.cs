using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Referrals;
using PokCases.Web.Persistence;

namespace PokCases.Web.Referrals;

/// <summary>Whose lists a referral stands on.</summary>
internal static class ReferralQueries
{
    // In memory a state is a number and in the database a word: named, so that the index is used.
    private static readonly ReferralState[] BeforeReceiver = [ReferralState.Requested, ReferralState.Accepted, ReferralState.InProgress, ReferralState.OnHold];

    /// <summary>With the whole course.</summary>
    public static IQueryable<Referral> Whole(PokCasesDb db) =>
        db.Referrals.Include(r => r.Steps.OrderBy(s => s.Number)).Include(r => r.Talks.OrderBy(t => t.NotedAt)).Include(r => r.Appointments.OrderBy(a => a.At)).Include(r => r.Feedback.OrderBy(f => f.GivenAt)).AsSplitQuery();

    /// <summary>Those this person refers, or who this person stands in for.</summary>
    public static IQueryable<Referral> ReferredBy(PokCasesDb db, Viewer viewer)
    {
        var (me, standsInFor) = (viewer.PersonId, viewer.StandsInFor);
        return db.Referrals.Where(r => r.ReferrerId == me || standsInFor.Contains(r.ReferrerId));
    }

    /// <summary>Those before this person as receiver: by name, by the function there, or for who is away.</summary>
    public static async Task<IQueryable<Referral>> ReceivedBy(PokCasesDb db, Viewer viewer)
    {
        var (me, own, standsInFor) = (viewer.PersonId, viewer.OrganisationId, viewer.StandsInFor);
        var functions = (await db.HelpFunctions.Where(f => f.OrganisationId == own).AsNoTracking().ToListAsync()).FindAll(f => f.TakesIn(me)).ConvertAll(f => f.Id);
        return db.Referrals.Where(r => BeforeReceiver.Contains(r.State)
            && ((r.ReceiverOrganisationId == own && (r.ReceiverPersonId == me || (r.FunctionId != null && functions.Contains(r.FunctionId.Value))))
                || (r.ReceiverPersonId != null && standsInFor.Contains(r.ReceiverPersonId.Value))));
    }

    /// <summary>Where a viewer is chair: the tables whose terms they see.</summary>
    public static Task<List<Guid>> ChairOf(PokCasesDb db, Viewer viewer)
    {
        var me = viewer.PersonId;
        return db.TableMembers.Where(m => m.ProfessionalId == me && m.Until == null && (m.Roles & Domain.Tables.TableRoles.Chair) != 0).Select(m => m.TableId).ToListAsync();
    }
}
