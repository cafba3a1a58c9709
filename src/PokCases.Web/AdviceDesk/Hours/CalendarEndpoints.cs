using System.Globalization;
using System.Text;
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

/// <summary>An advisor's own hours in a calendar program, by a secret address. It holds no residents.</summary>
internal static class CalendarEndpoints
{
    /// <summary>Where the address is made, renewed and taken back.</summary>
    public const string ManagePath = $"{ConsultingHoursModule.Path}/agenda";

    private const int DaysAhead = 182;
    private const int DaysBack = 28;

    public static void MapCalendars(this IEndpointRouteBuilder app)
    {
        app.MapPost(ManagePath, Make);
        app.MapPost($"{ManagePath}/intrekken", Revoke);
        app.MapGroup("/spreekuuragenda/{secret}").AllowAnonymous().AddEndpointFilter(AddressSecrets.Neutral).MapGet("", Feed);
    }

    private static async Task<IResult> Make(HttpContext http, IFormCollection form, WriteDoor door, SiteAddress site)
    {
        // The address is on a page that is the answer and is nowhere else.
        RuleViolation.When(http.Request.WantsJson(), FormAnswers.Page, "The answer is the page with the address.");
        var (secret, mark) = (AddressSecrets.New(), Guid.CreateVersion7());
        var written = await door.Run(http.GetCaller(), form.CommandId(), "GiveCalendar", async w =>
        {
            var hash = AddressSecrets.HashOf(secret);
            if (await Own(w) is { } there)
            {
                there.Renew(hash, w.Now);
            }
            else
            {
                w.Db.CalendarFeeds.Add(new CalendarFeed(w.Caller.PersonId, hash, w.Now));
            }

            return mark;
        }, http.RequestAborted);
        http.RequestServices.GetRequiredService<PageFrame>().Section = AdviceDeskModule.Section;
        return new RazorComponentResult<SecretLinkPage>(new { What = "Calendar", Link = written.Answer == mark ? site.Of($"/spreekuuragenda/{secret}") : null, Back = ConsultingHoursModule.Path });
    }

    private static async Task<IResult> Revoke(HttpContext http, IFormCollection form, WriteDoor door)
    {
        await door.Run(http.GetCaller(), form.CommandId(), "RevokeCalendar", async w =>
        {
            if (await Own(w) is { } there)
            {
                w.Db.CalendarFeeds.Remove(there);
            }
        }, http.RequestAborted);
        return CommandResults.Go(http, ConsultingHoursModule.Path);
    }

    private static async Task<CalendarFeed?> Own(Writing w)
    {
        w.For(ConsultingHoursModule.Purpose);
        w.Require(AccessPolicy.OwnCalendar(w.Caller.Viewer), mayKnow: true);
        var me = w.Caller.PersonId;
        return await w.Db.CalendarFeeds.SingleOrDefaultAsync(f => f.PersonId == me);
    }

    private static async Task<IResult> Feed(string secret, ReadDoor reading, DeskClock clock, TimeProvider time, IStringLocalizer<ConsultingHoursTexts> texts)
    {
        var (hash, now) = (AddressSecrets.HashOf(secret), time.GetUtcNow());
        await using var db = reading.Plain();
        // Who left, or advises no more, has no calendar either.
        var owner = await (
            from f in db.CalendarFeeds
            join p in HourAccess.Advisors(db) on f.PersonId equals p.Id
            where f.SecretHash == hash
            select new { p.Id, p.OrganisationId }).SingleOrDefaultAsync();
        if (owner is null)
        {
            return Results.NotFound();
        }

        var today = clock.Time.DayOf(now);
        var (from, until) = (today.AddDays(-DaysBack), today.AddDays(DaysAhead));
        var hours = await db.ConsultingHours.Where(h => h.ValidFrom <= until && (h.ValidUntil == null || h.ValidUntil >= from)).AsNoTracking().ToListAsync();
        var events = hours.Where(h => h.AdvisorIds.Contains(owner.Id))
            .SelectMany(h => h.Occurrences(from, until, clock.Time).Select(o => (Hour: h, On: o)))
            .OrderBy(e => e.On.Starts)
            .Select(e => new CalendarEvent(string.Create(CultureInfo.InvariantCulture, $"{e.Hour.Id:N}-{e.On.Day:yyyyMMdd}@pokcases"), e.On.Starts, e.On.Closes, texts["EventName", e.Hour.Place], e.Hour.Place, Description(e.Hour, texts)));
        return Results.Text(CalendarText.Write(texts["Hours"], events, now), "text/calendar; charset=utf-8", Encoding.UTF8);
    }

    private static string Description(ConsultingHour hour, IStringLocalizer<ConsultingHoursTexts> texts) => string.Join('\n', new[]
    {
        hour.ByAppointment ? texts["ByAppointment"].Value : texts["WalkIn"].Value,
        hour.Languages,
        hour.JointWith.Length > 0 ? texts["JointWithWhom", hour.JointWith].Value : string.Empty,
    }.Where(t => t.Length > 0));
}
