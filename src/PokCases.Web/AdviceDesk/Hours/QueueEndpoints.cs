using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.AdviceDesk.Hours;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.AdviceDesk.Hours;

/// <summary>The live queue of a consulting day.</summary>
internal static class QueueEndpoints
{
    /// <summary>On the stream of the day.</summary>
    private const string Element = "queue";

    public static void MapQueue(this IEndpointRouteBuilder app)
    {
        var queue = app.MapGroup("/spreekuur/rij/{hourId:guid}/{date}");
        queue.MapGet("", (HttpContext http, Guid hourId, string date) => Page(http, hourId, date, null));
        queue.MapGet("/wijzigingen", Changes);
        queue.MapPost("/openen", OpenDay);
        queue.MapPost("/aankomst", Arrive);
        queue.MapPost("/volgende", Next);
        var visitor = queue.MapGroup("/bezoeker/{id:guid}");
        visitor.MapPost("/oproepen", (HttpContext http, Guid hourId, string date, Guid id, IFormCollection form) => Move(http, hourId, date, id, form, "CallVisitor", (v, w) => v.Call(w.Caller.PersonId)));
        visitor.MapPost("/terug", (HttpContext http, Guid hourId, string date, Guid id, IFormCollection form) => Move(http, hourId, date, id, form, "PutVisitorBack", (v, _) => v.PutBack()));
        visitor.MapPost("/helpen", (HttpContext http, Guid hourId, string date, Guid id, IFormCollection form) => Move(http, hourId, date, id, form, "HelpVisitor", (v, w) => v.Help(w.Caller.PersonId, w.Now)));
        visitor.MapPost("/klaar", (HttpContext http, Guid hourId, string date, Guid id, IFormCollection form) => Move(http, hourId, date, id, form, "FinishVisitor", (v, w) => v.Finish(w.Now)));
        visitor.MapPost("/weg", (HttpContext http, Guid hourId, string date, Guid id, IFormCollection form) => Move(http, hourId, date, id, form, "VisitorLeft", (v, w) => v.Leave(w.Now)));
    }

    private static async Task<IResult> Page(HttpContext http, Guid hourId, string date, FormTrouble? trouble)
    {
        var services = http.RequestServices;
        var (reading, time) = (services.GetRequiredService<ReadDoor>(), services.GetRequiredService<DeskClock>().Time);
        await using var scope = await reading.Open(http.GetCaller(), "consulting-day", ConsultingHoursModule.VisitorPurpose, http.RequestAborted);
        var view = await QueueReader.Read(scope, await QueueAccess.Open(scope, hourId, date, time), time);
        await scope.Record();
        var frame = services.GetRequiredService<PageFrame>();
        frame.Section = AdviceDeskModule.Section;
        frame.IsLive = view.Day is not null;
        return new RazorComponentResult<QueuePage>(new { View = view, Trouble = trouble }) { StatusCode = trouble is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest };
    }

    private static async Task<IResult> Changes(HttpContext http, Guid hourId, string date, long? na, ReadDoor reading, DeskClock clock)
    {
        await using var scope = await reading.Open(http.GetCaller(), "consulting-day-changes", ConsultingHoursModule.VisitorPurpose, http.RequestAborted);
        var access = await QueueAccess.Open(scope, hourId, date, clock.Time);
        var view = access.Day is null || await scope.SeqOf(access.Day.Id) == na ? null : await QueueReader.Read(scope, access, clock.Time);
        await scope.Record();
        return view is null ? Results.NoContent() : new RazorComponentResult<QueueChanges>(new { View = view });
    }

    private static Task<IResult> OpenDay(HttpContext http, Guid hourId, string date, IFormCollection form) => Run(http, hourId, date, form, "OpenConsultingDay", (w, access) =>
    {
        if (access.Day is { } there)
        {
            return Task.FromResult(there);
        }

        var time = http.RequestServices.GetRequiredService<DeskClock>().Time;
        RuleViolation.When(access.On is null || access.On.Day != time.DayOf(w.Now), "queue-not-today", "A queue is opened on its day.");
        var day = new ConsultingDay(access.Hour, access.On!);
        w.Db.ConsultingDays.Add(day);
        w.About(day.Id);
        return Task.FromResult(day);
    });

    private static Task<IResult> Arrive(HttpContext http, Guid hourId, string date, IFormCollection form) => Run(http, hourId, date, form, "GiveNumber", async (w, access) =>
    {
        var day = access.Opened();
        var entry = await Expected(w, access, form);
        entry?.Come(entry.Version, w.Now);
        var at = entry?.AppointmentAt ?? (form.OptionalTime("afspraak") is { } local ? http.RequestServices.GetRequiredService<DeskClock>().Time.Moment(day.Day, local) : null);
        w.Db.QueueVisitors.Add(day.Arrive(Guid.CreateVersion7(), new VisitorText(form.Text("woord"), entry is null ? form.Text("taal") : entry.Language, at, form.Text("waarom")), w.Now));
        return day;
    });

    private static Task<IResult> Next(HttpContext http, Guid hourId, string date, IFormCollection form) => Run(http, hourId, date, form, "CallNextVisitor", async (w, access) =>
    {
        var day = access.Opened();
        var waiting = await w.Db.QueueVisitors.Where(v => v.DayId == day.Id && v.State == VisitorState.Waiting).ToListAsync();
        RuleViolation.When(waiting.Count == 0, "queue-empty", "Nobody waits.");
        var next = QueueOrder.Of(waiting, w.Now)[0];
        next.Call(w.Caller.PersonId);
        day.Show(next);
        return day;
    });

    private static Task<IResult> Move(HttpContext http, Guid hourId, string date, Guid id, IFormCollection form, string name, Action<QueueVisitor, Writing> move) => Run(http, hourId, date, form, name, async (w, access) =>
    {
        var day = access.Opened();
        var visitor = await w.Db.QueueVisitors.SingleOrDefaultAsync(v => v.Id == id && v.DayId == day.Id) ?? throw RefusedException.Unknown();
        move(visitor, w);
        day.Show(visitor);
        return day;
    });

    private static async Task<IResult> Run(HttpContext http, Guid hourId, string date, IFormCollection form, string name, Func<Writing, QueueAccess, Task<ConsultingDay>> work)
    {
        var services = http.RequestServices;
        try
        {
            var written = await services.GetRequiredService<WriteDoor>().Run(http.GetCaller(), form.CommandId(), name, async w =>
            {
                var day = await work(w, await QueueAccess.Open(w, hourId, date, services.GetRequiredService<DeskClock>().Time));
                w.Advance(day.Id, Element);
                return day.Id;
            }, http.RequestAborted);
            return CommandResults.Done(http, written, written.Answer, $"/spreekuur/rij/{hourId}/{Uri.EscapeDataString(date)}");
        }
        catch (RuleViolation broken) when (!http.Request.WantsJson())
        {
            return await Page(http, hourId, date, new FormTrouble(broken.Code, form));
        }
    }

    private static ConsultingDay Opened(this QueueAccess access) => access.Day ?? throw new RuleViolation("queue-not-open", "The queue was not opened.");

    private static async Task<WaitingListEntry?> Expected(Writing w, QueueAccess access, IFormCollection form)
    {
        if (form.OptionalId("wie") is not { } id)
        {
            return null;
        }

        var hourId = access.Hour.Id;
        w.About(id);
        return await w.Db.WaitingList.SingleOrDefaultAsync(e => e.Id == id && e.HourId == hourId) ?? throw RefusedException.Unknown();
    }
}
