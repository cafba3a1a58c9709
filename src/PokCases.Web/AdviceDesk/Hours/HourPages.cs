using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.AdviceDesk.Hours;
using PokCases.Web.Cases;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.AdviceDesk.Hours;

/// <summary>Reading the hours: the list, and one with what can be done about it.</summary>
internal static class HourPages
{
    public static void MapHourPages(this IEndpointRouteBuilder app)
    {
        app.MapGet(ConsultingHoursModule.Path, List);
        app.MapGet($"{ConsultingHoursModule.Path}/{{id:guid}}", (HttpContext http, Guid id) => Page(http, id, null));
    }

    private static async Task<IResult> List(HttpContext http, ReadDoor reading, PageFrame frame, DeskClock clock)
    {
        await using var scope = await reading.OpenHours(http, "consulting-hours");
        var (db, viewer) = (scope.Db, scope.Caller.Viewer);
        var today = clock.Time.DayOf(scope.Now);
        var hours = await db.ConsultingHours.Where(h => h.ValidUntil == null || h.ValidUntil >= today).AsNoTracking().ToListAsync();
        hours.RemoveAll(h => !AccessPolicy.KeepConsultingHours(viewer, h.OrganisationId).IsAllowed);
        var rows = await Rows(db, hours);
        bool? calendar = AccessPolicy.OwnCalendar(viewer).IsAllowed ? await db.CalendarFeeds.AnyAsync(f => f.PersonId == viewer.PersonId) : null;
        var view = new HourListView(
            rows,
            [.. hours.SelectMany(h => h.Occurrences(today, today.AddDays(HourListView.DaysAhead), clock.Time)).OrderBy(o => o.Starts)],
            today,
            calendar,
            hours.Select(h => h.OrganisationId).Where(o => AccessPolicy.DeskVisitors(viewer, o).IsAllowed).ToHashSet());
        await scope.Record();
        frame.Section = AdviceDeskModule.Section;
        return new RazorComponentResult<HourListPage>(new { View = view });
    }

    /// <summary>One hour; with what went wrong with a form of it.</summary>
    public static async Task<IResult> Page(HttpContext http, Guid id, FormTrouble? trouble)
    {
        var services = http.RequestServices;
        var (reading, time) = (services.GetRequiredService<ReadDoor>(), services.GetRequiredService<DeskClock>().Time);
        await using var scope = await reading.OpenHours(http, "consulting-hour");
        var hour = await scope.SeeHour(id);
        var today = time.DayOf(scope.Now);
        var row = (await Rows(scope.Db, [hour])).Single();
        var view = new HourView(row, [.. hour.Occurrences(today, today.AddDays(84), time)], today, AccessPolicy.DeskVisitors(scope.Caller.Viewer, hour.OrganisationId).IsAllowed);
        await scope.Record();
        services.GetRequiredService<PageFrame>().Section = AdviceDeskModule.Section;
        return new RazorComponentResult<HourPage>(new { View = view, Trouble = trouble })
        {
            StatusCode = FormTrouble.StatusOf(trouble),
        };
    }

    private static async Task<List<HourRow>> Rows(PokCasesDb db, List<ConsultingHour> hours)
    {
        var people = await PeopleQueries.Named(db, hours.SelectMany(h => h.AdvisorIds));
        var wanted = hours.Select(h => h.OrganisationId).Distinct().ToList();
        var names = await db.Organisations.Where(o => wanted.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name);
        return
        [
            .. hours.OrderBy(h => ((int)h.Weekday + 6) % 7).ThenBy(h => h.From).ThenBy(h => h.Place, StringComparer.CurrentCulture)
                .Select(h => new HourRow(h, names.GetValueOrDefault(h.OrganisationId, string.Empty), [.. h.AdvisorIds.Select(a => people.Of(a).Name)])),
        ];
    }
}
