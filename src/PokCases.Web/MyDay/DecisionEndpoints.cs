using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Sessions;
using PokCases.Web.Accountability;
using PokCases.Web.Cases.Household;
using PokCases.Web.Persistence;
using PokCases.Web.Sessions;
using PokCases.Web.Shell;

namespace PokCases.Web.MyDay;

/// <summary>A mandate holder decides after the session, too: the decision waited.</summary>
internal static class DecisionEndpoints
{
    public static void MapDecisions(this IEndpointRouteBuilder app)
    {
        app.MapGet("/besluiten/{id:guid}", Show);
        app.MapPost("/besluiten/{id:guid}", Decide);
    }

    public static string PathOf(Guid outcomeId) => $"/besluiten/{outcomeId}";

    private static async Task<IResult> Show(HttpContext http, Guid id, ReadDoor reading, PageFrame frame, CalledByRole called)
    {
        var viewer = http.GetCaller().Viewer;
        await using var scope = await reading.Open(http.GetCaller(), "decision", "besluit", http.RequestAborted);
        var (outcome, sight) = await Find(scope.Db, viewer, id, scope.Now);
        if (outcome is null)
        {
            await scope.Refuse("unknown");
            throw RefusedException.Unknown();
        }

        scope.Show(id, sight.Ground);
        if (outcome.CaseId is { } caseId)
        {
            scope.ShowCase(caseId, sight.Ground);
        }

        await scope.Require(sight, mayKnow: false);
        var reference = await scope.Db.Cases.Where(c => c.Id == outcome.CaseId).Select(c => c.Reference).SingleOrDefaultAsync();
        var organisation = await scope.Db.Organisations.Where(o => o.Id == outcome.OrganisationId).Select(o => o.Name).SingleOrDefaultAsync();
        var names = await called.For(scope, [outcome.CaseId]);
        await scope.Record();
        frame.Section = MyDayEndpoints.Section;
        return new RazorComponentResult<DecisionPage>(new
        {
            outcome.Id,
            Text = names.Of(outcome.CaseId, outcome.Text),
            outcome.Version,
            Reference = reference ?? string.Empty,
            Organisation = organisation ?? string.Empty,
            IsDecided = outcome.State != OutcomeState.Proposed,
        });
    }

    private static async Task<IResult> Decide(HttpContext http, Guid id, IFormCollection form, WriteDoor door)
    {
        var viewer = http.GetCaller().Viewer;
        var seen = form.Version("versie");
        var written = await door.Run(http.GetCaller(), form.CommandId(), "Decide", async w =>
        {
            w.For("besluit");
            w.About(id);
            var (outcome, sight) = await Find(w.Db, viewer, id, w.Now);
            if (outcome is null)
            {
                throw RefusedException.Unknown();
            }

            w.AboutCase(outcome.CaseId);
            w.Require(sight, mayKnow: false);
            StaleVersion.Check(seen, outcome.Version);
            outcome.Decide(viewer.PersonId, w.Now);
            w.Advance(outcome.SessionId, SessionElements.Outcome(id));
            if (outcome.CaseId is { } caseId)
            {
                w.Advance(caseId, "outcomes");
            }
        }, http.RequestAborted);
        return CommandResults.Done(http, written, Guid.Empty, MyDayEndpoints.Path);
    }

    // Its mandate holder, as far as this person may see what came of the item; after the session also who only has to decide:
    // nobody can be admitted any more, and a successor of who left was not there.
    private static async Task<(Outcome? Outcome, Sight Sight)> Find(PokCasesDb db, Viewer viewer, Guid id, DateTimeOffset now)
    {
        var outcome = await db.Outcomes.SingleOrDefaultAsync(o => o.Id == id && o.Kind == OutcomeKind.Decision && o.MandateHolderId == viewer.PersonId);
        if (outcome is null || await SessionFacts.Load(db, viewer, outcome.SessionId, now) is not { } facts)
        {
            return (null, Sight.Nothing);
        }

        var sight = facts.MaySeeOutcomes(facts.Session.Item(outcome.ItemId));
        return (outcome, sight.IsAllowed ? sight : AccessPolicy.AskedToDecide(viewer, isAsked: true, outcome.State == OutcomeState.Proposed && facts.Session.State == SessionState.Closed));
    }
}
