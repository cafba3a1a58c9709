using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases;

/// <summary>The rule of <see cref="AccessPolicy.Case"/> as a query, and the facts it needs for one case.</summary>
internal static class CaseQueries
{
    /// <summary>Exactly the cases for which the policy says yes. A property test holds the two together.</summary>
    public static IQueryable<Case> VisibleTo(PokCasesDb db, Viewer viewer, DateTimeOffset now)
    {
        if (!viewer.IsActive || AccessPolicy.HandlesNoCases(viewer.Roles))
        {
            return db.Cases.Where(_ => false);
        }

        var (me, standsInFor) = (viewer.PersonId, viewer.StandsInFor);
        // As a list of ids, so that each part has an index to go by: nobody's list takes longer because others have many cases.
        var onTeam = db.CaseTeam.Where(m => m.ProfessionalId == me && m.From <= now && (m.Until == null || m.Until > now)).Select(m => m.CaseId);
        return db.Cases.Where(c => c.CaseLeadId == me
            || standsInFor.Contains(c.CaseLeadId)
            || (c.IntroducerId == me && c.IntroducerId != c.CaseLeadId && c.Stage != CaseStage.Closed)
            || onTeam.Contains(c.Id));
    }

    /// <summary>The same in parts that have no case in common, each with an index to go by in the order of a list: so that a page is read, and not all there is.</summary>
    public static IReadOnlyList<IQueryable<Case>> PartsVisibleTo(PokCasesDb db, Viewer viewer, DateTimeOffset now)
    {
        if (!viewer.IsActive || AccessPolicy.HandlesNoCases(viewer.Roles))
        {
            return [db.Cases.Where(_ => false)];
        }

        var (me, standsInFor) = (viewer.PersonId, viewer.StandsInFor);
        var onTeam = db.CaseTeam.Where(m => m.ProfessionalId == me && m.From <= now && (m.Until == null || m.Until > now)).Select(m => m.CaseId);
        return
        [
            db.Cases.Where(c => c.CaseLeadId == me),
            db.Cases.Where(c => standsInFor.Contains(c.CaseLeadId) && c.CaseLeadId != me),
            db.Cases.Where(c => c.IntroducerId == me && c.IntroducerId != c.CaseLeadId && c.Stage != CaseStage.Closed && !standsInFor.Contains(c.CaseLeadId)),
            db.Cases.Where(c => onTeam.Contains(c.Id) && c.CaseLeadId != me && !standsInFor.Contains(c.CaseLeadId) && (c.IntroducerId != me || c.Stage == CaseStage.Closed)),
        ];
    }

    /// <summary>Cases that somebody of this organisation brought or leads.</summary>
    public static IQueryable<Case> OfOrganisation(PokCasesDb db, IQueryable<Case> cases, Guid organisation) =>
        cases.Where(c => c.OrganisationId == organisation || db.Professionals.Any(p => p.Id == c.CaseLeadId && p.OrganisationId == organisation));

    /// <summary>What a viewer is to a case.</summary>
    public static async Task<CaseStanding> StandingOf(PokCasesDb db, Viewer viewer, Case about, DateTimeOffset now)
    {
        var memberships = await db.CaseTeam.Where(m => m.CaseId == about.Id && m.ProfessionalId == viewer.PersonId).ToListAsync();
        return new CaseStanding(
            about.CaseLeadId == viewer.PersonId,
            about.IntroducerId == viewer.PersonId,
            memberships.Exists(m => m.Holds(now)),
            about.Stage == CaseStage.Closed)
        {
            IsSubstitute = viewer.IsSubstituteOf(about.CaseLeadId),
        };
    }

    /// <summary>On what ground each of some visible cases is seen: in an own right, or lent by a colleague who is away. One query at most.</summary>
    public static async Task<Func<Guid, Ground>> Grounds(PokCasesDb db, Viewer viewer, DateTimeOffset now, IEnumerable<Guid> cases)
    {
        if (viewer.StandsInFor.Count == 0)
        {
            return _ => Ground.CaseTeam;
        }

        var ids = cases.ToList();
        var own = await VisibleTo(db, viewer with { StandsInFor = [] }, now).Where(c => ids.Contains(c.Id)).Select(c => c.Id).ToListAsync();
        return id => own.Contains(id) ? Ground.CaseTeam : Ground.Substitute;
    }

    /// <summary>Finds a case by its reference, in whatever case it was typed.</summary>
    public static Task<Case?> Find(PokCasesDb db, string reference)
    {
        var normal = reference.Trim().ToUpperInvariant();
        return db.Cases.SingleOrDefaultAsync(c => c.Reference == normal);
    }
}
