using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Team;

/// <summary>Reads a case's team: who is on it, who was, who asks, and who took emergency access.</summary>
internal sealed class TeamReader(Words words, IOptions<TeamOptions> options)
{
    private const int MostPast = 20;

    public async Task<TeamView> Read(AccessScope scope, CaseAccess access)
    {
        var (db, about, viewer) = (scope.Db, access.About, scope.Caller.Viewer);
        var places = await db.CaseTeam.Where(m => m.CaseId == about.Id).OrderBy(m => m.From).AsNoTracking().ToListAsync();
        var changes = (await db.CaseTeamChanges.Where(c => c.CaseId == about.Id).OrderBy(c => c.At).AsNoTracking().ToListAsync()).ToLookup(c => c.MemberId);
        var answers = AccessPolicy.AnswerAccessRequest(viewer, access.Standing).IsAllowed;
        var requests = answers
            ? await db.AccessRequests.Where(r => r.CaseId == about.Id && r.State == AccessRequestState.Asked && r.LapsesAt > scope.Now).OrderBy(r => r.AskedAt).AsNoTracking().ToListAsync()
            : [];
        var emergencies = await db.EmergencyAccesses.Where(e => e.CaseId == about.Id).OrderByDescending(e => e.From).Take(MostPast).AsNoTracking().ToListAsync();
        var people = await PeopleQueries.Named(db, [
            .. places.SelectMany(m => new[] { m.ProfessionalId, m.AddedById }),
            .. changes.SelectMany(c => c).Select(c => c.ById),
            .. requests.Select(r => r.AskerId),
            .. emergencies.Select(e => e.PersonId),
        ]);
        var soon = scope.Now.AddDays(options.Value.RemindDays);
        return new TeamView(
            await CaseHeadReader.Read(scope, access, words),
            (await TeamAccess.Of(db, viewer, access)).Manages.IsAllowed,
            answers,
            [.. places.Where(m => m.Holds(scope.Now) && m.ProfessionalId != about.CaseLeadId).Select(Line)],
            [.. places.Where(m => m.Until <= scope.Now).OrderByDescending(m => m.Until).Take(MostPast).Select(Line)],
            requests.ConvertAll(r => new TeamView.Request(r.Id, people.Of(r.AskerId), r.Role, r.Reason, r.AskedAt, r.AnswerBy)),
            emergencies.ConvertAll(e => new TeamView.Emergency(people.Of(e.PersonId), e.Reason, e.From, e.Until, e.Holds(scope.Now), e.Verdict)));

        TeamView.Member Line(CaseTeamMember of)
        {
            var last = changes[of.Id].LastOrDefault(c => c.Kind != TeamChangeKind.Lapsed);
            return new TeamView.Member(
                of.Id,
                people.Of(of.ProfessionalId),
                of.Role,
                last?.Reason ?? string.Empty,
                people.Of(of.AddedById),
                of.From,
                of.Until,
                of.EndsAtClosing,
                of.Until is { } until && until <= soon,
                last is { Kind: TeamChangeKind.Ended } ? people.Of(last.ById) : null);
        }
    }
}
