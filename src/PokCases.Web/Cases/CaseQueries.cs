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
        var byName = OnTeam(db, me, now).Concat(InEmergency(db, me, now));
        return db.Cases.Where(c => c.CaseLeadId == me
            || standsInFor.Contains(c.CaseLeadId)
            || (c.IntroducerId == me && c.IntroducerId != c.CaseLeadId && c.Stage != CaseStage.Closed)
            || byName.Contains(c.Id));
    }

    /// <summary>Those of them that are seen in an own right: not what a colleague lent, and not by emergency.</summary>
    public static IQueryable<Case> InOwnRightOf(PokCasesDb db, Viewer viewer, DateTimeOffset now)
    {
        if (!viewer.IsActive || AccessPolicy.HandlesNoCases(viewer.Roles))
        {
            return db.Cases.Where(_ => false);
        }

        var me = viewer.PersonId;
        var onTeam = OnTeam(db, me, now);
        return db.Cases.Where(c => c.CaseLeadId == me
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
        var byName = OnTeam(db, me, now).Concat(InEmergency(db, me, now));
        return
        [
            db.Cases.Where(c => c.CaseLeadId == me),
            db.Cases.Where(c => standsInFor.Contains(c.CaseLeadId) && c.CaseLeadId != me),
            db.Cases.Where(c => c.IntroducerId == me && c.IntroducerId != c.CaseLeadId && c.Stage != CaseStage.Closed && !standsInFor.Contains(c.CaseLeadId)),
            // With those that are read by emergency: of these there are a few at most, so they have no part of their own.
            db.Cases.Where(c => byName.Contains(c.Id) && c.CaseLeadId != me && !standsInFor.Contains(c.CaseLeadId) && (c.IntroducerId != me || c.Stage == CaseStage.Closed)),
        ];
    }

    /// <summary>Cases that somebody of this organisation brought or leads.</summary>
    public static IQueryable<Case> OfOrganisation(PokCasesDb db, IQueryable<Case> cases, Guid organisation) =>
        cases.Where(c => c.OrganisationId == organisation || db.Professionals.Any(p => p.Id == c.CaseLeadId && p.OrganisationId == organisation));

    /// <summary>What a viewer is to a case.</summary>
    public static async Task<CaseStanding> StandingOf(PokCasesDb db, Viewer viewer, Case about, DateTimeOffset now)
    {
        var memberships = await db.CaseTeam.Where(m => m.CaseId == about.Id && m.ProfessionalId == viewer.PersonId).ToListAsync();
        var emergencies = await db.EmergencyAccesses.Where(e => e.CaseId == about.Id && e.PersonId == viewer.PersonId && e.From <= now && e.Until > now).Select(e => (DateTimeOffset?)e.Until).ToListAsync();
        var substitute = viewer.IsSubstituteOf(about.CaseLeadId) ? await StewardUntil(db, viewer.PersonId, about.CaseLeadId, now) : null;
        return Standing(viewer, about, memberships.FindAll(m => m.Holds(now)), substitute, emergencies.Max());
    }

    /// <summary>The same of several cases, by id: two questions for all of them, and one for each colleague whom the viewer stands in for.</summary>
    public static async Task<Dictionary<Guid, CaseStanding>> StandingsOf(PokCasesDb db, Viewer viewer, IReadOnlyCollection<Case> cases, DateTimeOffset now)
    {
        var ids = cases.Select(c => c.Id).ToList();
        if (ids.Count == 0)
        {
            return [];
        }

        var memberships = (await db.CaseTeam.Where(m => ids.Contains(m.CaseId) && m.ProfessionalId == viewer.PersonId).ToListAsync()).Where(m => m.Holds(now)).ToLookup(m => m.CaseId);
        var emergencies = (await db.EmergencyAccesses.Where(e => ids.Contains(e.CaseId) && e.PersonId == viewer.PersonId && e.From <= now && e.Until > now).Select(e => new { e.CaseId, Until = (DateTimeOffset?)e.Until }).ToListAsync()).ToLookup(e => e.CaseId, e => e.Until);
        Dictionary<Guid, DateTimeOffset?> substitutes = [];
        foreach (var lead in cases.Select(c => c.CaseLeadId).Where(viewer.IsSubstituteOf).Distinct())
        {
            substitutes[lead] = await StewardUntil(db, viewer.PersonId, lead, now);
        }

        return cases.ToDictionary(c => c.Id, c => Standing(viewer, c, [.. memberships[c.Id]], substitutes.GetValueOrDefault(c.CaseLeadId), emergencies[c.Id].Max()));
    }

    /// <summary>On what ground each of some visible cases is seen: in an own right, lent by a colleague who is away, or by emergency. Three queries at most, however many cases.</summary>
    public static async Task<Func<Guid, Ground>> Grounds(PokCasesDb db, Viewer viewer, DateTimeOffset now, IEnumerable<Guid> cases)
    {
        var ids = cases.ToList();
        var byEmergency = await InEmergency(db, viewer.PersonId, now).Where(id => ids.Contains(id)).ToListAsync();
        if (viewer.StandsInFor.Count == 0 && byEmergency.Count == 0)
        {
            return _ => Ground.CaseTeam;
        }

        var standsInFor = viewer.StandsInFor;
        var own = await InOwnRightOf(db, viewer, now).Where(c => ids.Contains(c.Id)).Select(c => c.Id).ToListAsync();
        var lent = byEmergency.Count == 0 ? [] : await db.Cases.Where(c => byEmergency.Contains(c.Id) && standsInFor.Contains(c.CaseLeadId)).Select(c => c.Id).ToListAsync();
        return id => own.Contains(id) ? Ground.CaseTeam
            : byEmergency.Contains(id) && !lent.Contains(id) ? Ground.Emergency
            : Ground.Substitute;
    }

    /// <summary>Finds a case by its reference, in whatever case it was typed.</summary>
    public static Task<Case?> Find(PokCasesDb db, string reference)
    {
        // A NUL can't be asked for.
        var normal = reference.Replace("\0", string.Empty, StringComparison.Ordinal).Trim().ToUpperInvariant();
        return db.Cases.SingleOrDefaultAsync(c => c.Reference == normal);
    }

    private static CaseStanding Standing(Viewer viewer, Case about, List<CaseTeamMember> holding, DateTimeOffset? substituteUntil, DateTimeOffset? emergencyUntil) => new(
        about.CaseLeadId == viewer.PersonId,
        about.IntroducerId == viewer.PersonId,
        holding.Count > 0,
        about.Stage == CaseStage.Closed)
    {
        IsSubstitute = viewer.IsSubstituteOf(about.CaseLeadId),
        TeamUntil = holding.Exists(m => m.Until is null) ? null : holding.Max(m => m.Until),
        SubstituteUntil = substituteUntil,
        EmergencyUntil = emergencyUntil,
    };

    private static IQueryable<Guid> OnTeam(PokCasesDb db, Guid me, DateTimeOffset now) =>
        db.CaseTeam.Where(m => m.ProfessionalId == me && m.From <= now && (m.Until == null || m.Until > now)).Select(m => m.CaseId);

    private static IQueryable<Guid> InEmergency(PokCasesDb db, Guid me, DateTimeOffset now) =>
        db.EmergencyAccesses.Where(e => e.PersonId == me && e.From <= now && e.Until > now).Select(e => e.CaseId);

    private static Task<DateTimeOffset?> StewardUntil(PokCasesDb db, Guid me, Guid leadId, DateTimeOffset now) => db.Stewardships
        .Where(s => s.SubstituteId == me && s.AwayId == leadId && s.AgreedAt != null && s.EndedAt == null && s.From <= now && s.Until > now)
        .Select(s => (DateTimeOffset?)s.Until)
        .FirstOrDefaultAsync();
}
