using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Sessions;
using PokCases.Domain.Tables;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;
using PokCases.Web.Tables;

namespace PokCases.Web.Sessions.Planning;

/// <summary>Planning a session: when, where, who chairs. Members are invited and deferred items come along.</summary>
internal static class NewSessionEndpoints
{
    private const int StandingMinutes = 10;

    public static void MapNewSession(this RouteGroupBuilder sessions)
    {
        sessions.MapGet("/nieuw", (Guid tableId, HttpContext http, ReadDoor reading, ItemLabels labels, Words words) => Page(tableId, http, reading, labels, words, null));
        sessions.MapPost("/nieuw", Plan);
    }

    private static async Task<IResult> Plan(Guid tableId, HttpContext http, IFormCollection form, WriteDoor door, ReadDoor reading, ItemLabels labels, AgendaPlanner planner, InvitationMail mail, Words words)
    {
        try
        {
            var day = form.Day("datum");
            var (from, until) = (words.MomentOf(day, form.Time("van")), words.MomentOf(day, form.Time("tot")));
            var chair = form.Id("voorzitter");
            var id = Guid.CreateVersion7();
            var written = await door.Run(http.GetCaller(), form.CommandId(), "PlanSession", async w =>
            {
                var table = await w.Db.Whole().SingleOrDefaultAsync(t => t.Id == tableId) ?? throw RefusedException.Unknown();
                w.Require(AccessPolicy.Table(w.Caller.Viewer, table.RolesOf(w.Caller.PersonId)), mayKnow: false);
                var standing = new SessionStanding(table.RolesOf(w.Caller.PersonId), false, false, false);
                w.Require(AccessPolicy.RunAgenda(w.Caller.Viewer, standing), mayKnow: true);
                w.About(tableId);
                w.About(id);
                RuleViolation.When(!ChairRotation.Candidates(table).Any(m => m.ProfessionalId == chair), "cannot-chair", "Not one who may chair.");

                var last = await w.Db.Sessions.Where(s => s.TableId == tableId).MaxAsync(s => (int?)s.Number) ?? 0;
                var session = new Session(id, tableId, last + 1, from, until, form.Text("plaats"), chair);
                session.Add(Standing(w, id, ItemKind.Welcome));
                session.Add(Standing(w, id, ItemKind.Closing));
                w.Db.Sessions.Add(session);
                w.Db.Invitations.AddRange(table.Members.Where(m => m.IsPresent).Select(m => new SessionInvitation(Guid.CreateVersion7(), id, m.ProfessionalId, null, null)));
                await w.Db.SaveChangesAsync();
                await InterimForNotice.Due(w, tableId);
                await CarryOver(w, new SessionFacts(w.Caller.Viewer, SessionRoster.Of(session, table), w.Now), planner);
                await mail.Invite(w, id, table.Members.Where(m => m.IsPresent).Select(m => m.ProfessionalId));
                w.Advance(id, "head", "agenda", "people");
                return id;
            });
            return CommandResults.Done(http, written, id, PlanForms.PathOf(written.Answer));
        }
        catch (RuleViolation broken) when (!http.Request.WantsJson())
        {
            return await Page(tableId, http, reading, labels, words, new FormTrouble(broken.Code, form));
        }
    }

    private static AgendaItem Standing(Writing w, Guid sessionId, ItemKind kind) =>
        new(Guid.CreateVersion7(), sessionId, kind, null, string.Empty, StandingMinutes, w.Caller.PersonId, accepted: true, []);

    // What may not come (a new case under a lapsed covenant) stays behind, and shows on the planning page as left over.
    private static async Task CarryOver(Writing w, SessionFacts facts, AgendaPlanner planner)
    {
        foreach (var (deferred, session) in await DeferredItems.Open(w.Db, facts.Table.Id))
        {
            if (session.StartsAt >= facts.Session.StartsAt)
            {
                continue;
            }

            if (deferred.CaseId is { } caseId)
            {
                try
                {
                    await planner.CheckCase(w, facts, await AgendaEndpoints.KnownCase(w, facts, caseId));
                    w.AboutCase(caseId);
                }
                catch (RuleViolation)
                {
                    continue;
                }
            }

            var item = facts.Session.Add(AgendaItem.Carry(Guid.CreateVersion7(), facts.Session.Id, deferred));
            await AgendaPlanner.AdmitByDefault(w, facts, item);
        }
    }

    private static async Task<IResult> Page(Guid tableId, HttpContext http, ReadDoor reading, ItemLabels labels, Words words, FormTrouble? trouble)
    {
        await using var r = await reading.Open(http.GetCaller(), "session-new", "tafelsessie");
        var table = await r.SeeTable(tableId);
        var standing = new SessionStanding(table.RolesOf(r.Caller.PersonId), false, false, false);
        await r.Require(AccessPolicy.RunAgenda(r.Caller.Viewer, standing), mayKnow: true);
        var sessions = await r.Db.Sessions.Where(s => s.TableId == tableId && s.State != SessionState.Cancelled).OrderByDescending(s => s.StartsAt).Take(24).ToListAsync();
        var people = await NamedPerson.Load(r.Db, table.Members.Select(m => m.ProfessionalId));
        var open = await DeferredItems.Open(r.Db, tableId);
        var named = sessions.Count == 0
            ? []
            : await labels.Load(r, new SessionFacts(r.Caller.Viewer, SessionRoster.Of(sessions[0], table), r.Now), open.ConvertAll(d => d.Item));
        await r.Record();
        return new RazorComponentResult<NewSessionPage>(new
        {
            Table = table,
            Number = (sessions.Count == 0 ? 0 : sessions.Max(s => s.Number)) + 1,
            // Times are proposed for one day; one that went on past midnight has none to follow.
            Last = sessions.Find(s => words.Local(s.StartsAt) == words.Local(s.EndsAt)),
            Chairs = (IReadOnlyList<FieldChoice>)[.. ChairRotation.Candidates(table).Select(m => new FieldChoice(m.ProfessionalId.ToString(), people[m.ProfessionalId].Full))],
            Proposed = ChairRotation.Next(table, [.. sessions.Select(s => s.NamedChairId)]),
            Deferred = (IReadOnlyList<string>)[.. open.Where(d => named[d.Item.Id].IsKnown).Select(d => named[d.Item.Id].Full)],
            Trouble = trouble,
        })
        { StatusCode = trouble is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest };
    }
}
