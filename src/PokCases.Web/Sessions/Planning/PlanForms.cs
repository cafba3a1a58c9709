using Microsoft.AspNetCore.Http.HttpResults;
using PokCases.Domain;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Sessions.Planning;

/// <summary>What every form of the planning page does: the command, and the page again when a rule was broken.</summary>
internal sealed class PlanForms(WriteDoor door, ReadDoor reading, PlanReader plans, PageFrame frame)
{
    public static string PathOf(Guid id) => $"/sessies/{id}/plannen";

    /// <param name="http">The request.</param>
    /// <param name="form">What was posted.</param>
    /// <param name="id">The session.</param>
    /// <param name="command">Name of the use case.</param>
    /// <param name="work">Changes the session; who may plan was checked.</param>
    /// <param name="focus">Id of the control that gets the focus afterwards.</param>
    /// <param name="conflict">What both people changed, when somebody else was first.</param>
    public async Task<IResult> Do(HttpContext http, IFormCollection form, Guid id, string command, Func<Writing, SessionFacts, Task> work, string? focus = null, Func<AccessScope, SessionFacts, Task<IResult>>? conflict = null)
    {
        try
        {
            var written = await door.Run(http.GetCaller(), form.CommandId(), command, async w =>
            {
                w.For("planning");
                var facts = await w.PlanSession(id);
                await work(w, facts);
            });
            return CommandResults.Done(http, written, id, focus is null ? PathOf(id) : $"{PathOf(id)}?bij={Uri.EscapeDataString(focus)}");
        }
        catch (RuleViolation broken) when (!http.Request.WantsJson())
        {
            if (broken.Code == StaleVersion.Code && conflict is not null)
            {
                await using var r = await reading.Open(http.GetCaller(), "session-plan", "tafelsessie");
                var result = await conflict(r, await r.PlanSession(id));
                await r.Record();
                return result;
            }

            return await Page(http, id, null, new FormTrouble(broken.Code, form));
        }
    }

    /// <summary>What changed on the page after that number: all of it, or nothing.</summary>
    public async Task<IResult> Changes(HttpContext http, Guid id, long after)
    {
        await using var r = await reading.Open(http.GetCaller(), "session-plan-changes", "tafelsessie", http.RequestAborted);
        var facts = await r.PlanSession(id);
        var view = await r.SeqOf(id) <= after ? null : await plans.Read(r, facts, focus: null, trouble: null);
        await r.Record();
        return view is null ? Results.NoContent() : new RazorComponentResult<PlanChanges>(new { View = view });
    }

    public async Task<IResult> Page(HttpContext http, Guid id, string? focus, FormTrouble? trouble)
    {
        frame.IsLive = true;
        await using var r = await reading.Open(http.GetCaller(), "session-plan", "tafelsessie");
        var facts = await r.PlanSession(id);
        var view = await plans.Read(r, facts, focus, trouble);
        await r.Record();
        return new RazorComponentResult<PlanPage>(new { View = view }) { StatusCode = trouble is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest };
    }
}
