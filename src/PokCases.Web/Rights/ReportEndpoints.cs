using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Rights;
using PokCases.Web.Accountability.Following;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;
using PokCases.Web.Shell.Paper;

namespace PokCases.Web.Rights;

/// <summary>The report of a request for access: gathered by one action, looked at line by line, and kept as files once decided.</summary>
internal static class ReportEndpoints
{
    /// <summary>Lines on one page of it: a form with more fields than a browser's form may have is no form.</summary>
    public const int PerPage = 100;

    private const string One = RequestEndpoints.Path + "/{id:guid}";

    public static void MapReports(this IEndpointRouteBuilder app)
    {
        app.MapPost(One + "/voorbereiden", Prepare);
        app.MapGet(One + "/rapport", (HttpContext http, Guid id, int? pagina) => Page(http, id, pagina, null, []));
        app.MapPost(One + "/rapport", LeaveOut);
        app.MapGet(One + "/rapport.docx", (HttpContext http, Guid id) => Download(http, id, RequestFileKind.Report, "request-report-word", WordFile.ContentType, "rapport-{0}.docx"));
        app.MapGet(One + "/rapport.json", (HttpContext http, Guid id) => Download(http, id, RequestFileKind.ReportData, "request-report-json", "application/json", "rapport-{0}.json"));
        app.MapGet(One + "/besluit.docx", (HttpContext http, Guid id) => Download(http, id, RequestFileKind.Decision, "request-decision-word", WordFile.ContentType, "besluit-{0}.docx"));
    }

    private static Task<IResult> Prepare(HttpContext http, Guid id, IFormCollection form, GatherReport gather, FollowLog follow) => RequestWork.OrAgain(http, form, id, async () =>
    {
        var (seen, why) = (form.Version("versie"), form.Text("namen-waarom"));
        RuleViolation.When(form.Ticked("namen") && why.Length == 0, "request-names-why", "Names of employees are in for a reason.");
        // What was seen up to now belongs in it.
        await follow.CatchUp(TimeSpan.Zero, http.RequestAborted);
        var (scope, request) = await RequestWork.OfRequest(http, id, "request-prepare");
        List<ReportItem> items;
        await using (scope)
        {
            RuleViolation.When(!request.IsAboutSomebody, "request-without-person", "A request is about somebody.");
            items = await gather.Read(scope, request, form.Ticked("namen"));
            await scope.Record();
        }

        return await RequestWork.Run(http, form, id, "PrepareResidentReport", async (w, found) =>
        {
            found.Prepare(seen, form.Ticked("namen") ? why : string.Empty, w.Now);
            w.Db.RemoveRange(await w.Db.Set<ReportItem>().Where(i => i.RequestId == id).ToListAsync());
            w.Db.AddRange(items);
        }, $"{RequestEndpoints.PathOf(id)}/rapport");
    });

    private static async Task<IResult> Page(HttpContext http, Guid id, int? pagina, IFormCollection? form, Dictionary<string, string> errors)
    {
        var page = Math.Clamp(pagina ?? 1, 1, 10_000);
        var (scope, request) = await RequestWork.OfRequest(http, id, "request-report");
        await using (scope)
        {
            RequestWork.ShowAll(scope, request);
            var items = scope.Db.Set<ReportItem>().Where(i => i.RequestId == id);
            var shown = await items.OrderBy(i => i.Place).Skip((page - 1) * PerPage).Take(PerPage).AsNoTracking().ToListAsync();
            var pages = (await items.CountAsync() + PerPage - 1) / PerPage;
            var references = (await RequestReader.Cases(scope.Db, request)).ConvertAll(c => c.Reference);
            references.AddRange((await RequestReferrals.Of(scope.Db, request)).Select(r => r.Reference));
            await scope.Record();
            http.RequestServices.GetRequiredService<PageFrame>().Section = RequestEndpoints.Section;
            return new RazorComponentResult<ReportPage>(new { Request = request, Items = shown, References = (IReadOnlyList<string>)references, Page = page, Pages = pages, Form = form, Errors = errors })
            { StatusCode = errors.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK };
        }
    }

    private static async Task<IResult> LeaveOut(HttpContext http, Guid id, IFormCollection form, IStringLocalizer<RightsTexts> texts)
    {
        var errors = Wrong(form, texts);
        return errors.Count > 0 && !http.Request.WantsJson() ? await Page(http, id, form.Number("pagina"), form, errors) : await Omit(http, id, form);
    }

    private static Dictionary<string, string> Wrong(IFormCollection form, IStringLocalizer<RightsTexts> texts)
    {
        Dictionary<string, string> errors = [];
        foreach (var id in form.Ids("regel").Where(id => form.Ticked($"weg-{id}")))
        {
            var why = form.Text($"reden-{id}");
            if (why.Length is 0 or > ReportItem.LongestReason)
            {
                errors[$"reden-{id}"] = why.Length == 0 ? texts["OmissionReasonMissing"] : texts["TooLong", ReportItem.LongestReason];
            }
        }

        return errors;
    }

    private static Task<IResult> Omit(HttpContext http, Guid id, IFormCollection form) => RequestWork.Run(http, form, id, "LeaveOutOfReport", async (w, request) =>
    {
        var shown = form.Ids("regel");
        var items = await w.Db.Set<ReportItem>().Where(i => i.RequestId == id && shown.Contains(i.Id)).ToListAsync();
        RuleViolation.When(items.Count != shown.Count, StaleVersion.Code, "The report was gathered anew.");
        foreach (var item in items)
        {
            if (!form.Ticked($"weg-{item.Id}"))
            {
                item.PutIn();
                continue;
            }

            var why = form.Text($"reden-{item.Id}");
            RuleViolation.When(why.Length == 0, "request-omission-reason", "What is left out has a reason.");
            item.LeaveOut(why);
        }

        request.LeaveOut(form.Version("versie"));
    }, $"{RequestEndpoints.PathOf(id)}/rapport?pagina={Math.Max(1, form.Number("pagina"))}");

    private static async Task<IResult> Download(HttpContext http, Guid id, RequestFileKind kind, string page, string type, string name)
    {
        var (scope, request) = await RequestWork.OfRequest(http, id, page);
        await using (scope)
        {
            var file = await scope.Db.Set<RequestFile>().AsNoTracking().SingleOrDefaultAsync(f => f.RequestId == id && f.Kind == kind);
            if (file is null)
            {
                await scope.Refuse("unknown");
                throw Accountability.RefusedException.Unknown();
            }

            if (kind == RequestFileKind.Decision)
            {
                // Says what was asked and decided, and nothing of a case.
                request.PersonIds.ForEach(p => scope.Show(p, Domain.Access.Ground.PrivacyOfficer));
            }
            else
            {
                RequestWork.ShowAll(scope, request);
            }

            await scope.Record();
            return Results.File(file.Content, type, string.Format(System.Globalization.CultureInfo.InvariantCulture, name, request.Reference.ToLowerInvariant()));
        }
    }
}
