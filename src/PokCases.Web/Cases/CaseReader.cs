using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;
using PokCases.Web.Cases.Household;
using PokCases.Web.Cases.Introducing;
using PokCases.Web.Cases.Shared;
using PokCases.Web.Cases.Triage;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases;

/// <summary>Reads a case's own page, as far as the viewer may see it.</summary>
internal static class CaseReader
{
    public static async Task<CaseView> Read(AccessScope scope, CaseAccess access, Words words)
    {
        var db = scope.Db;
        var about = access.About;
        var viewer = scope.Caller.Viewer;
        var team = (await db.CaseTeam.Where(m => m.CaseId == about.Id).OrderBy(m => m.From).ToListAsync()).FindAll(m => m.Holds(scope.Now));
        var outcomes = await db.Outcomes.Include(o => o.Positions).Where(o => o.CaseId == about.Id).OrderByDescending(o => o.NotedAt).AsNoTracking().ToListAsync();
        var actions = await db.Actions.Where(a => a.CaseId == about.Id).OrderBy(a => a.DueOn).AsNoTracking().ToListAsync();
        var warnings = await HouseholdWarnings.Load(scope, about.Id, access.Standing, words.Local(scope.Now));
        var shared = await SharedFacts.Load(scope, access);
        var contributions = await Contributions(scope, access, shared);
        var sessions = await Sessions(db, about.Id);
        var seated = await db.TableMembers.AnyAsync(m => m.TableId == about.TableId && m.ProfessionalId == viewer.PersonId && m.Until == null);
        var mine = team.Find(m => m.ProfessionalId == viewer.PersonId);
        var added = mine is null ? null : await db.CaseTeamChanges.Where(c => c.MemberId == mine.Id && c.Kind != TeamChangeKind.Lapsed).OrderByDescending(c => c.At).AsNoTracking().FirstOrDefaultAsync();
        var people = await PeopleQueries.Named(db, [
            about.IntroducerId,
            added?.ById ?? viewer.PersonId,
            viewer.PersonId,
            .. team.Select(m => m.ProfessionalId),
            .. outcomes.Where(o => o.MandateHolderId is not null).Select(o => o.MandateHolderId!.Value),
            .. outcomes.SelectMany(o => o.Positions).Select(p => p.ProfessionalId),
            .. actions.Select(a => a.ResponsibleId),
            .. contributions.SelectMany(c => new[] { c.SpeakerId, c.AuthorId }),
        ]);
        var organisations = await db.Organisations.Select(o => new { o.Id, o.Name }).ToDictionaryAsync(o => o.Id, o => o.Name);
        return new CaseView(
            await CaseHeadReader.Read(scope, access, words),
            about.Question,
            about.TableId,
            organisations.GetValueOrDefault(about.MunicipalityId, string.Empty),
            people.Of(about.IntroducerId),
            organisations.GetValueOrDefault(about.OrganisationId, string.Empty),
            about.IntroducedAt,
            new CaseView.Place(viewer.PersonId, access.Standing.IsLead, access.Standing.IsIntroducer, mine?.Role ?? string.Empty, people.Of(viewer.PersonId).Organisation, seated) {
                IsSubstitute = access.Sight.Ground == Ground.Substitute,
                Added = added is { Until: { } until } ? new CaseView.AddedLine(people.Of(added.ById), added.Reason, until) : null,
                EmergencyUntil = access.Sight.Ground == Ground.Emergency ? access.Sight.Until : null,
            },
            [.. team.Where(m => m.ProfessionalId != about.CaseLeadId).Select(m => new CaseView.TeamLine(people.Of(m.ProfessionalId), m.Role, m.Until))],
            [.. outcomes.Select(o => new CaseView.OutcomeLine(
                o.Id,
                o.Kind,
                o.Text,
                o.State,
                o.OrganisationId is { } whose ? organisations.GetValueOrDefault(whose, string.Empty) : string.Empty,
                o.MandateHolderId is { } holder ? people.Of(holder) : null,
                o.NotedAt,
                [.. o.Positions.OrderBy(p => p.At).Select(p => new CaseView.PositionLine(people.Of(p.ProfessionalId), p.Stance, p.Dissent))]))],
            [.. actions.OrderBy(a => a.State != ActionState.Open).Select(a => new CaseView.ActionLine(
                a.Id,
                a.Text,
                people.Of(a.ResponsibleId),
                organisations.GetValueOrDefault(a.OrganisationId, string.Empty),
                a.DueOn,
                a.State,
                a.EndedAt,
                AccessPolicy.ChangeAction(viewer, a.ResponsibleId, AccessPolicy.HoldCase(viewer, access.Standing)).IsAllowed)
            {
                Warnings = a.State == ActionState.Open ? warnings.ForAction(new WarnedAction(a.Text, people.Of(a.ResponsibleId).Name, organisations.GetValueOrDefault(a.OrganisationId, string.Empty), a.Partner)) : [],
            })],
            [.. contributions.Select(c => new CaseView.ContributionLine(
                c.Id,
                people.Of(c.SpeakerId),
                c.AuthorId == c.SpeakerId ? null : people.Of(c.AuthorId),
                c.Domain,
                c.Nature,
                c.Text,
                c.Phase,
                c.SharedAt,
                c.WithdrawnAt is not null)
            {
                Audience = c.Audience,
                Profession = c.Profession,
                Organisation = organisations.GetValueOrDefault(c.OrganisationId, string.Empty),
                Why = shared.WhyOf(SharedDatas.Of(c)),
                Who = shared.WhoReads(c),
            })],
            sessions,
            seated && about.Stage != CaseStage.Closed && access.Sight.Ground != Ground.Emergency ? await ProposeTo(db, about, sessions, scope.Now) : null,
            await db.Introductions.AsNoTracking().SingleOrDefaultAsync(i => i.CaseId == about.Id) is { } told ? IntroductionView.Of(told) : null,
            await RoundReader.Of(scope, about, words));
    }

    // The query asks only for what the rule allows; the policy is asked for each all the same.
    private static async Task<List<Contribution>> Contributions(AccessScope scope, CaseAccess access, SharedFacts shared)
    {
        var found = await scope.Db.Contributions
            .Where(c => c.CaseId == access.About.Id)
            .ReadableBy(scope.Db, scope.Caller.Viewer, scope.Now)
            .OrderByDescending(c => c.SharedAt)
            .AsNoTracking()
            .ToListAsync();
        return found.FindAll(c => shared.Of(c).IsAllowed);
    }

    private static async Task<List<CaseView.SessionLine>> Sessions(PokCasesDb db, Guid caseId) => await (
        from i in db.AgendaItems
        join s in db.Sessions on i.SessionId equals s.Id
        where i.CaseId == caseId && s.State != SessionState.Cancelled && i.State != ItemState.Declined
        orderby s.StartsAt descending
        select new CaseView.SessionLine(s.Id, s.Number, s.StartsAt, s.State, i.State)).ToListAsync();

    private static async Task<CaseView.SessionLine?> ProposeTo(PokCasesDb db, Case about, List<CaseView.SessionLine> sessions, DateTimeOffset now)
    {
        var already = sessions.Where(s => s.State is SessionState.Planned or SessionState.Running).Select(s => s.Id).ToList();
        return await db.Sessions
            .Where(s => s.TableId == about.TableId && s.State == SessionState.Planned && s.EndsAt > now && !already.Contains(s.Id))
            .OrderBy(s => s.StartsAt)
            .Select(s => new CaseView.SessionLine(s.Id, s.Number, s.StartsAt, s.State, null))
            .FirstOrDefaultAsync();
    }
}
