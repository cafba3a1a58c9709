using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Referrals;
using PokCases.Domain.Sharing;
using PokCases.Web.Cases;
using PokCases.Web.Cases.Shared;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Referrals.Outside;

/// <summary>Reads what a link opens. Each name and each text that goes along is asked of the policy by itself, and named in the log.</summary>
internal static class OutsideReader
{
    public static async Task<OutsideView> Read(AccessScope scope, OutsideVisit visit, ReferralCalendar calendar, string secret)
    {
        var (db, referral, access, now) = (scope.Db, visit.Referral, visit.Access, scope.Now);
        var people = await PeopleQueries.Named(db, [referral.ReferrerId]);
        var reasons = await db.ReferralReasons.Where(r => !r.IsRetired && (r.TableId == null || r.TableId == referral.TableId)).AsNoTracking().ToListAsync();
        var (persons, contributions, documents) = referral.SharingDecisionId is { } id && await ReferralData.Decision(db, id) is { } decision
            ? await Along(scope, visit, decision)
            : ([], [], []);
        return new OutsideView
        {
            Referral = referral,
            Path = OutsideModule.PathOf(secret),
            Referrer = people.Of(referral.ReferrerId),
            SeesNames = AccessPolicy.OutsideReferralNames(referral, access, now).IsAllowed,
            Persons = persons,
            Contributions = contributions,
            Documents = documents,
            Reasons = ((ReferralState[])[ReferralState.Rejected, ReferralState.Failed]).ToDictionary(
                s => s,
                s => (IReadOnlyList<FieldChoice>)[.. ReferralReason.For(reasons, referral.TableId, s).Select(r => new FieldChoice(r.Id.ToString(), r.Name))]),
            Until = visit.Sight.Until ?? access.ExpiresAt,
            Now = now,
            Today = calendar.DayOf(now),
        };
    }

    private static async Task<(List<string> Persons, List<string> Contributions, List<AlongDocument> Documents)> Along(AccessScope scope, OutsideVisit visit, SharingDecision decision)
    {
        var (db, referral, access, now) = (scope.Db, visit.Referral, visit.Access, scope.Now);
        var named = decision.Selection.PersonIds;
        var members = await (
            from m in db.HouseholdMembers
            join p in db.HouseholdPersons on m.PersonId equals p.Id
            where m.CaseId == decision.CaseId && named.Contains(p.Id)
            orderby m.AddedAt
            select new { Member = m, p.Id, p.Name }).AsNoTracking().ToListAsync();
        var persons = members.FindAll(r => AccessPolicy.OutsideReferralPerson(referral, access, decision, r.Id, r.Member.ClosingFor(Guid.Empty).IsClosed, now).IsAllowed);
        var said = await db.Contributions.Where(c => c.CaseId == decision.CaseId && c.OrganisationId == decision.OrganisationId && c.WithdrawnAt == null).OrderBy(c => c.SharedAt).AsNoTracking().ToListAsync();
        // What its speaker keeps to some goes along with nothing.
        var open = said.FindAll(c => c.Audience == Audience.Table && May(SharedDatas.Of(c)));
        var documents = await DocumentsAlong.Of(db, decision, May);
        foreach (var shown in persons.Select(p => p.Id).Concat(open.Select(c => c.Id)).Concat(documents.Select(d => d.Id)).Append(decision.Id))
        {
            scope.Show(shown, Ground.OutsideLink);
        }

        return (persons.ConvertAll(p => p.Name), open.ConvertAll(c => c.Text), documents.ConvertAll(AlongDocument.Of));

        bool May(SharedData data) => AccessPolicy.OutsideReferralData(referral, access, decision, data, now).IsAllowed;
    }
}
