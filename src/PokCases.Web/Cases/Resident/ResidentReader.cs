using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Resident;

/// <summary>Reads the resident's page: of each thing only what was picked, and only while it still counts.</summary>
internal static class ResidentReader
{
    public static async Task<ResidentView> Read(AccessScope scope, CaseAccess access, Words words)
    {
        var db = scope.Db;
        var caseId = access.About.Id;
        var picked = await db.ResidentItems.Where(i => i.CaseId == caseId).AsNoTracking().ToDictionaryAsync(i => i.SubjectId, i => i.Text);
        var ids = picked.Keys.ToList();
        var goals = await db.Goals.Where(g => ids.Contains(g.Id) && g.CaseId == caseId && g.State == GoalState.Open).OrderBy(g => g.Place).AsNoTracking().ToListAsync();
        var outcomes = await db.Outcomes.Where(o => ids.Contains(o.Id) && o.CaseId == caseId && o.State == OutcomeState.Settled).OrderBy(o => o.NotedAt).AsNoTracking().ToListAsync();
        var actions = await db.Actions.Where(a => ids.Contains(a.Id) && a.CaseId == caseId && a.State == ActionState.Open).OrderBy(a => a.DueOn).AsNoTracking().ToListAsync();
        var people = await PeopleQueries.Named(db, actions.Select(a => a.ResponsibleId));
        var head = await CaseHeadReader.Read(scope, access, words);
        var lead = await (
            from p in db.Professionals
            join a in db.Accounts on p.Id equals a.Id
            where p.Id == access.About.CaseLeadId
            select new { p.Function, a.Email }).SingleOrDefaultAsync();
        return new ResidentView(
            head,
            goals.ConvertAll(g => Said(g.Id, g.Text)),
            outcomes.ConvertAll(o => Said(o.Id, o.Text)),
            actions.ConvertAll(a => new ResidentView.ActionLine(Said(a.Id, a.Text), people.Of(a.ResponsibleId), a.Partner, a.DueOn)),
            new ResidentView.ContactLine(head.Lead, lead?.Function ?? string.Empty, lead?.Email ?? string.Empty),
            AccessPolicy.HoldCase(scope.Caller.Viewer, access.Standing).IsAllowed,
            access.Sight.Ground == Ground.Substitute);

        string Said(Guid id, string text) => picked[id] is { Length: > 0 } simpler ? simpler : text;
    }
}
