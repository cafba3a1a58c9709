using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PokCases.Domain;
using PokCases.Domain.Rights;
using PokCases.Web.Cases.Closing;
using PokCases.Web.Mail;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Rights;

/// <summary>Deciding on a request, and what follows: files that go out, work for who leads the case, and saying that it went out.</summary>
internal static class DecisionEndpoints
{
    private const string One = RequestEndpoints.Path + "/{id:guid}";

    public static void MapDecisions(this IEndpointRouteBuilder app)
    {
        app.MapPost(One + "/besluit", Decide);
        app.MapPost(One + "/verzonden", Send);
    }

    private static Task<IResult> Decide(
        HttpContext http, Guid id, IFormCollection form, DecisionWord decision, ReportWord word, ReportData data, WorkMail mail, Words words, IOptions<RightsOptions> options) =>
        RequestWork.Run(http, form, id, "DecideResidentRequest", async (w, request) =>
        {
            var verdict = form.Choice<RequestVerdict>("besluit");
            var address = Texts.Required(form.Text("bezwaaradres"), RequestText.Longest);
            var items = await w.Db.Set<ReportItem>().Where(i => i.RequestId == id).OrderBy(i => i.Place).ToListAsync();
            request.Decide(form.Version("versie"), verdict, form.Text("reden"), items.Count(i => i.IsOmitted), w.Caller.PersonId, w.Now);
            var municipality = await RequestReader.AnswersFor(w.Db, request);
            w.Db.Add(new RequestFile(id, RequestFileKind.Decision, decision.Write(request, verdict, request.Reason, municipality, address, w.Now)));
            if (verdict == RequestVerdict.Refused)
            {
                return;
            }

            if (request.Kind == ResidentRequestKind.Access)
            {
                var report = new ReportShape(request, items);
                w.Db.Add(new RequestFile(id, RequestFileKind.Report, word.Write(report, w.Now)));
                w.Db.Add(new RequestFile(id, RequestFileKind.ReportData, data.Write(report, w.Now)));
                return;
            }

            await GiveTasks(w, request, mail, words, options.Value);
        });

    private static async Task GiveTasks(Writing w, ResidentRequest request, WorkMail mail, Words words, RightsOptions options)
    {
        var today = words.Local(w.Now);
        var soon = words.AfterWorkingDays(today, options.TaskDays);
        var dueOn = request.DueOn > today && request.DueOn < soon ? request.DueOn : soon;
        var cases = request.CaseIds;
        foreach (var about in await w.Db.Cases.Where(c => cases.Contains(c.Id)).Select(c => new { c.Id, c.CaseLeadId }).ToListAsync())
        {
            var task = new RequestTask(Guid.CreateVersion7(), request.Id, about.Id, dueOn, w.Now);
            w.Db.Add(task);
            w.About(task.Id);
            await mail.Tell(w, MailKind.RequestTask, [about.CaseLeadId], "/mijn-dag");
        }
    }

    private static Task<IResult> Send(HttpContext http, Guid id, IFormCollection form, Words words) => RequestWork.Run(http, form, id, "SendResidentAnswer", async (w, request) =>
    {
        var open = await w.Db.Set<RequestTask>().CountAsync(t => t.RequestId == id && t.DoneAt == null) + await RequestReferrals.Open(w.Db, request);
        request.Send(form.Version("versie"), form.Day("verzonden"), form.Text("hoe"), open, request.DecidedAt is { } at ? words.Local(at) : default, words.Local(w.Now));
    });
}
