using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Referrals;
using PokCases.Domain.Sharing;
using PokCases.Web.Cases.Shared;
using PokCases.Web.Persistence;

namespace PokCases.Web.Referrals;

/// <summary>What of a case goes along with a referral, as its receiver sees it: what the sharing decision names and nothing more.</summary>
/// <param name="Purpose">What it was decided for; empty while that is not open to who asks.</param>
/// <param name="DecisionHref">The decision, for who may know of it; null otherwise.</param>
/// <param name="Persons">Who goes along, by name.</param>
/// <param name="Contributions">What was said, of the organisation that shares.</param>
/// <param name="Documents">Documents, to take home.</param>
/// <param name="LaterNames">Whether the receiver hears who it is only after accepting.</param>
public sealed record ReferralData(string Purpose, string? DecisionHref, IReadOnlyList<string> Persons, IReadOnlyList<string> Contributions, IReadOnlyList<AlongDocument> Documents, bool LaterNames)
{
    /// <summary>A decision with its parts.</summary>
    internal static Task<SharingDecision?> Decision(PokCasesDb db, Guid id) => db.SharingDecisions.Include(d => d.Parts).SingleOrDefaultAsync(d => d.Id == id);

    internal static async Task<ReferralData?> Read(AccessScope scope, ReferralAccess access, bool seesCase, string? sharingPath)
    {
        var (db, referral) = (scope.Db, access.Referral);
        if (referral.SharingDecisionId is not { } id || await Decision(db, id) is not { } decision)
        {
            return null;
        }

        // What it was decided for may say who it is about: for who may know the decision itself, and for who receives once that is open.
        var viewer = scope.Caller.Viewer;
        var knows = access.Standing.OnCase is { } onCase && AccessPolicy.Sharing(viewer, onCase, decision).IsAllowed;
        var receives = access.Parties.HasFlag(ReferralParty.Receiver);
        var isOpen = receives && AccessPolicy.ReferralNames(viewer, access.Standing).IsAllowed && referral.Fits(decision, scope.Now);
        if (!seesCase && !receives)
        {
            return null;
        }

        scope.Show(decision.Id, access.Sees.Ground);
        var (persons, contributions, documents) = receives ? await Along(scope, access, decision) : ([], [], []);
        return new ReferralData(
            knows || isOpen ? decision.Purpose : string.Empty,
            knows && sharingPath is not null ? $"{sharingPath}/{id}" : null,
            persons,
            contributions,
            documents,
            referral.IsPseudonymous && !referral.NamesAreOpen);
    }

    private static async Task<(List<string> Persons, List<string> Contributions, List<AlongDocument> Documents)> Along(AccessScope scope, ReferralAccess access, SharingDecision decision)
    {
        var (db, viewer, referral, now) = (scope.Db, scope.Caller.Viewer, access.Referral, scope.Now);
        var named = decision.Selection.PersonIds;
        var members = await (
            from m in db.HouseholdMembers
            join p in db.HouseholdPersons on m.PersonId equals p.Id
            where m.CaseId == decision.CaseId && named.Contains(p.Id)
            select new { Member = m, Person = p }).AsNoTracking().ToListAsync();
        List<string> persons = [];
        foreach (var row in members.Where(r => AccessPolicy.ReferralPerson(viewer, access.Standing, referral, decision, r.Person.Id, r.Member.ClosingFor(viewer.PersonId), now).IsAllowed))
        {
            scope.Show(row.Person.Id, access.Sees.Ground);
            persons.Add(row.Person.Name);
        }

        var said = await db.Contributions.Where(c => c.CaseId == decision.CaseId && c.OrganisationId == decision.OrganisationId && c.WithdrawnAt == null).OrderBy(c => c.SharedAt).AsNoTracking().ToListAsync();
        // What its speaker keeps to some goes along with nothing.
        var open = said.FindAll(c => c.Audience == Domain.Access.Audience.Table && May(SharedDatas.Of(c)));
        var documents = await DocumentsAlong.Of(db, decision, May);
        foreach (var shown in open.Select(c => c.Id).Concat(documents.Select(d => d.Id)))
        {
            scope.Show(shown, access.Sees.Ground);
        }

        return (persons, open.ConvertAll(c => c.Text), documents.ConvertAll(AlongDocument.Of));

        bool May(SharedData data) => AccessPolicy.ReferralData(viewer, access.Standing, referral, decision, data, now).IsAllowed;
    }
}
