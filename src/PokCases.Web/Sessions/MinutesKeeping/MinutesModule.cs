using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Sessions;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;
using PokCases.Web.Shell.Paper;

namespace PokCases.Web.Sessions.MinutesKeeping;

/// <summary>A session's minutes: on the screen, as a Word file, adopted and added to.</summary>
internal static class MinutesModule
{
    public static void AddMinutes(this IServiceCollection services)
    {
        services.AddSingleton<MinutesReader>();
        services.AddScoped<MinutesPhrases>();
        services.AddScoped<MinutesWord>();
    }

    public static void MapMinutes(this IEndpointRouteBuilder app)
    {
        var minutes = app.MapGroup("/sessies/{id:guid}/verslag");
        minutes.MapGet("", Page);
        minutes.MapGet("/wijzigingen", Changes);
        minutes.MapPost("/vaststellen", Adopt);
        minutes.MapPost("/aanvullen", Add);
        app.MapGet("/sessies/{id:guid}/verslag.docx", Word);
    }

    private static async Task<IResult> Page(HttpContext http, Guid id, MinutesReader reader, PageFrame frame)
    {
        var view = await reader.Read(http.GetCaller(), id, "minutes", after: null, http.RequestAborted);
        frame.Section = "tables";
        frame.IsLive = true;
        return new RazorComponentResult<MinutesPage>(new { View = view });
    }

    private static async Task<IResult> Changes(HttpContext http, Guid id, long na, MinutesReader reader) =>
        await reader.Read(http.GetCaller(), id, "minutes-changes", na, http.RequestAborted) is { } view
            ? new RazorComponentResult<MinutesChanges>(new { View = view })
            : Results.NoContent();

    private static async Task<IResult> Word(HttpContext http, Guid id, MinutesReader reader, MinutesWord word)
    {
        var view = await reader.Read(http.GetCaller(), id, "minutes-word", after: null, http.RequestAborted);
        return view!.Items.Any(i => i.Document is not null)
            ? Results.File(word.Write(view), WordFile.ContentType, MinutesWord.FileName(view))
            : Results.NotFound();
    }

    private static async Task<IResult> Adopt(HttpContext http, Guid id, IFormCollection form, WriteDoor door)
    {
        var caller = http.GetCaller();
        var seen = long.TryParse(form["gezien"], NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? at : 0;
        var written = await door.Run(caller, form.CommandId(), "AdoptMinutes", async w =>
        {
            var facts = await Facts(w, id);
            w.Require(AccessPolicy.AdoptMinutes(facts.Viewer, facts.Standing), mayKnow: true);
            RuleViolation.When(facts.Session.State != SessionState.Closed || facts.Minutes is null, "session-not-closed", "Only the minutes of a closed session are adopted.");
            RuleViolation.When(!facts.Minutes!.IsAdopted && facts.Minutes.DraftedAt.ToUnixTimeMilliseconds() != seen, "minutes-redrafted", "They were drafted again since the chair read them.");
            facts.Minutes.Adopt(caller.PersonId, facts.Table.MinutesReadableDays, await MinutesHeader.Freeze(w.Db, facts.Table.Name, facts.Session, caller.PersonId), w.Now);
            foreach (var item in facts.Session.Items.Where(i => i.StartedAt is not null))
            {
                w.AboutCase(item.CaseId);
            }

            // From now on there is a day after which some no longer see it.
            w.AdvanceWhole(id);
        }, http.RequestAborted);
        return CommandResults.Done(http, written, id, $"/sessies/{id}/verslag");
    }

    private static async Task<IResult> Add(HttpContext http, Guid id, IFormCollection form, WriteDoor door)
    {
        var caller = http.GetCaller();
        var itemId = form.Id("punt");
        var text = form.Text("tekst");
        var written = await door.Run(caller, form.CommandId(), "AddToMinutes", async w =>
        {
            var facts = await Facts(w, id);
            var item = facts.Session.Items.SingleOrDefault(i => i.Id == itemId && i.StartedAt is not null) ?? throw RefusedException.Unknown();
            w.Require(facts.MaySeeOutcomes(item), mayKnow: false);
            w.About(itemId);
            w.AboutCase(item.CaseId);
            RuleViolation.When(facts.Minutes is null, "minutes-not-adopted", "There are no minutes yet.");
            facts.Minutes!.CheckAdopted();
            w.Db.MinutesAdditions.Add(new MinutesAddition(w.CommandId, id, itemId, item.CaseId, caller.PersonId, text, w.Now));
            w.Advance(id, SessionElements.Minutes);
        }, http.RequestAborted);
        return CommandResults.Done(http, written, id, $"/sessies/{id}/verslag");
    }

    private static async Task<SessionFacts> Facts(Writing w, Guid id)
    {
        w.For("verslag");
        var facts = await SessionFacts.Load(w.Db, w.Caller.Viewer, id, w.Now) ?? throw RefusedException.Unknown();
        w.About(id);
        w.Require(facts.MaySeeSession(), mayKnow: false);
        return facts;
    }
}
