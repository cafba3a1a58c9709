using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.AdviceDesk.Hours;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.AdviceDesk.Hours;

/// <summary>The waiting list of the own desk, and appointments; for the coordinator numbers and age.</summary>
internal static class WaitingListEndpoints
{
    private const int DaysAhead = 42;

    public static void MapWaitingList(this IEndpointRouteBuilder app)
    {
        var list = app.MapGroup(ConsultingHoursModule.WaitingListPath);
        list.MapGet("", (Delegate)((HttpContext http) => Page(http, new FormState(), null)));
        list.MapPost("", Add);
        list.MapPost("/{id:guid}/afspraak", Appoint);
        list.MapPost("/{id:guid}/wachten", (HttpContext http, Guid id, IFormCollection form) => Change(http, id, form, "UndoDeskAppointment", (e, w) => e.WaitAgain(form.Version("versie"))));
        list.MapPost("/{id:guid}/afgezegd", (HttpContext http, Guid id, IFormCollection form) => Change(http, id, form, "CancelWaiting", (e, w) => e.Cancel(form.Version("versie"), w.Now)));
        list.MapPost("/{id:guid}/niet-gekomen", (HttpContext http, Guid id, IFormCollection form) => Change(http, id, form, "MissDeskAppointment", (e, w) => e.MissAppointment(form.Version("versie"), w.Now)));
    }

    private static async Task<IResult> Add(HttpContext http, IFormCollection form, WriteDoor door, IStringLocalizer<ConsultingHoursTexts> texts)
    {
        var typed = new FormState(form);
        var urgent = form.Ticked("spoed");
        typed.Require("naam", Texts.Line, texts["NameMissing"], texts["TooLong", Texts.Line]);
        Longest("telefoon", 40);
        Longest("taal", QueueVisitor.LongestLanguage);
        if (urgent)
        {
            typed.Require("waarom", Texts.Line, texts["UrgentWhyMissing"], texts["TooLong", Texts.Line]);
        }

        if (!typed.IsRight)
        {
            return await Page(http, typed, null);
        }

        await door.Run(http.GetCaller(), form.CommandId(), "AddToWaitingList", w =>
        {
            w.For(ConsultingHoursModule.VisitorPurpose);
            w.Require(AccessPolicy.DeskVisitors(w.Caller.Viewer, w.Caller.OrganisationId), mayKnow: AccessPolicy.ConsultingHours(w.Caller.Viewer).IsAllowed);
            var entry = new WaitingListEntry(Guid.CreateVersion7(), w.Caller.OrganisationId, new WaitingText(form.Text("naam"), form.Text("telefoon"), form.Text("taal"), urgent, form.Text("waarom")), w.Now);
            w.Db.WaitingList.Add(entry);
            w.About(entry.Id);
            return Task.FromResult(entry.Id);
        }, http.RequestAborted);
        return CommandResults.Go(http, ConsultingHoursModule.WaitingListPath);

        void Longest(string field, int longest)
        {
            if (typed.Value(field).Trim().Length > longest)
            {
                typed.Wrong(field, texts["TooLong", longest]);
            }
        }
    }

    private static Task<IResult> Appoint(HttpContext http, Guid id, IFormCollection form, DeskClock clock) => Change(http, id, form, "MakeDeskAppointment", async (entry, w) =>
    {
        var (hourId, day) = Chosen(form.Text("wanneer"));
        var hour = await w.Db.ConsultingHours.SingleOrDefaultAsync(h => h.Id == hourId && h.OrganisationId == entry.OrganisationId);
        var on = hour?.On(day, clock.Time) ?? throw new RuleViolation("appointment-outside", "The hour is not held then.");
        entry.Appoint(form.Version("versie"), on, clock.Time.Moment(day, form.Time("tijd")), w.Now);
        await Tell(w, hourId, day);
    });

    // A queue that is open shows who is expected.
    private static async Task Tell(Writing w, Guid hourId, DateOnly day)
    {
        var id = ConsultingDay.IdOf(hourId, day);
        if (await w.Db.ConsultingDays.AnyAsync(d => d.Id == id))
        {
            w.Advance(id, "queue");
        }
    }

    private static (Guid HourId, DateOnly Day) Chosen(string text) =>
        text.Split('/') is [var id, var day] && Guid.TryParse(id, out var hour) && FormReading.TryDay(day, out var on) ? (hour, on) : throw new RuleViolation("choice-unknown", "A choice was expected.");

    private static Task<IResult> Change(HttpContext http, Guid id, IFormCollection form, string name, Action<WaitingListEntry, Writing> work) => Change(http, id, form, name, async (entry, w) =>
    {
        var (hour, at) = (entry.HourId, entry.AppointmentAt);
        work(entry, w);
        if (hour is { } hourId && at is { } moment)
        {
            await Tell(w, hourId, http.RequestServices.GetRequiredService<DeskClock>().Time.DayOf(moment));
        }
    });

    private static Task<IResult> Change(HttpContext http, Guid id, IFormCollection form, string name, Func<WaitingListEntry, Writing, Task> work) => FormCommand.Run(
        http,
        form,
        name,
        async w =>
        {
            w.For(ConsultingHoursModule.VisitorPurpose);
            w.About(id);
            var entry = await w.Db.WaitingList.SingleOrDefaultAsync(e => e.Id == id);
            w.Require(entry is null ? Sight.Nothing : AccessPolicy.DeskVisitors(w.Caller.Viewer, entry.OrganisationId), mayKnow: false);
            await work(entry!, w);
            return ConsultingHoursModule.WaitingListPath;
        },
        trouble => Page(http, new FormState(), trouble));

    private static async Task<IResult> Page(HttpContext http, FormState form, FormTrouble? trouble)
    {
        var services = http.RequestServices;
        var (reading, time, words) = (services.GetRequiredService<ReadDoor>(), services.GetRequiredService<DeskClock>().Time, services.GetRequiredService<Words>());
        await using var scope = await reading.Open(http.GetCaller(), "waiting-list", ConsultingHoursModule.VisitorPurpose, http.RequestAborted);
        await scope.Require(AccessPolicy.ConsultingHours(scope.Caller.Viewer), mayKnow: true);
        var view = await Read(scope, time, words);
        await scope.Record();
        services.GetRequiredService<PageFrame>().Section = AdviceDeskModule.Section;
        return new RazorComponentResult<WaitingListPage>(new { View = view, Form = form, Trouble = trouble })
        {
            StatusCode = form.IsRight ? FormTrouble.StatusOf(trouble) : StatusCodes.Status400BadRequest,
        };
    }

    private static async Task<WaitingListView> Read(AccessScope scope, DeskTime time, Words words)
    {
        var (db, viewer, now) = (scope.Db, scope.Caller.Viewer, scope.Now);
        var desks = (await HourAccess.Desks(db, viewer)).ConvertAll(d => (Id: Guid.Parse(d.Value), Name: d.Text));
        desks.RemoveAll(d => !AccessPolicy.WaitingListFigures(viewer, d.Id).IsAllowed);
        var ids = desks.ConvertAll(d => d.Id);
        // Nothing but moments: who it is is loaded for the own desk alone.
        var asked = (await db.WaitingList.Where(e => ids.Contains(e.OrganisationId) && e.State == WaitingState.Waiting).Select(e => new { e.OrganisationId, e.AskedAt }).ToListAsync()).ToLookup(e => e.OrganisationId, e => e.AskedAt);
        scope.Weigh(asked.Sum(a => a.Count()));
        var own = viewer.OrganisationId;
        var sight = AccessPolicy.DeskVisitors(viewer, own);
        List<WaitingListEntry> entries = [];
        List<ConsultingHour> hours = [];
        if (sight.IsAllowed)
        {
            entries = await db.WaitingList.Where(e => e.OrganisationId == own && (e.State == WaitingState.Waiting || e.State == WaitingState.Appointed)).AsNoTracking().ToListAsync();
            hours = await db.ConsultingHours.Where(h => h.OrganisationId == own).AsNoTracking().ToListAsync();
            entries.ForEach(e => scope.Show(e.Id, sight.Ground));
        }

        var today = time.DayOf(now);
        var places = hours.ToDictionary(h => h.Id, h => h.Place);
        return new WaitingListView
        {
            Ages = [.. desks.Select(d => (d.Name, WaitingList.Age([.. asked[d.Id]], now)))],
            SeesWho = sight.IsAllowed,
            Waiting = WaitingList.Order(entries),
            Appointed = [.. entries.Where(e => e.State == WaitingState.Appointed).OrderBy(e => e.AppointmentAt)],
            Days =
            [
                .. hours.SelectMany(h => h.Occurrences(today, today.AddDays(DaysAhead), time)).Where(o => o.Closes > now).OrderBy(o => o.Starts)
                    .Select(o => new FieldChoice(string.Create(CultureInfo.InvariantCulture, $"{o.HourId}/{o.Day:yyyy-MM-dd}"), $"{words.Period(o.Starts, o.Closes)}, {places[o.HourId]}")),
            ],
            Places = places,
            Now = now,
        };
    }
}
