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

/// <summary>Beginning a consulting hour, and changing it.</summary>
internal static class HourForms
{
    private const string NewPath = $"{ConsultingHoursModule.Path}/nieuw";

    public static void MapHourForms(this IEndpointRouteBuilder app)
    {
        app.MapGet(NewPath, (HttpContext http, DeskClock clock, TimeProvider time) => NewPage(http, new FormState().With("vanaf", Words.Machine(clock.Time.DayOf(time.GetUtcNow())))));
        app.MapPost(NewPath, Add);
        app.MapGet($"{ConsultingHoursModule.Path}/{{id:guid}}/wijzigen", (HttpContext http, Guid id) => EditPage(http, id, null));
        app.MapPost($"{ConsultingHoursModule.Path}/{{id:guid}}/wijzigen", Change);
    }

    private static async Task<IResult> Add(HttpContext http, IFormCollection form, WriteDoor door, IStringLocalizer<ConsultingHoursTexts> texts)
    {
        var typed = new FormState(form);
        var text = Read(typed, texts);
        var organisation = form.OptionalId("bureau");
        if (!typed.IsRight)
        {
            return await NewPage(http, typed);
        }

        var written = await door.Run(http.GetCaller(), form.CommandId(), "AddConsultingHour", async w =>
        {
            w.For(ConsultingHoursModule.Purpose);
            var desk = organisation ?? w.Caller.OrganisationId;
            w.Require(AccessPolicy.KeepConsultingHours(w.Caller.Viewer, desk), mayKnow: true);
            await CheckAdvisors(w, desk, text!.AdvisorIds);
            var made = new ConsultingHour(Guid.CreateVersion7(), desk, text);
            w.Db.ConsultingHours.Add(made);
            w.About(made.Id);
            return made.Id;
        }, http.RequestAborted);
        return CommandResults.Go(http, ConsultingHoursModule.HourPath(written.Answer));
    }

    private static async Task<IResult> Change(HttpContext http, Guid id, IFormCollection form, WriteDoor door, IStringLocalizer<ConsultingHoursTexts> texts)
    {
        var typed = new FormState(form);
        var text = Read(typed, texts);
        if (!typed.IsRight)
        {
            return await EditPage(http, id, typed);
        }

        try
        {
            await door.Run(http.GetCaller(), form.CommandId(), "ChangeConsultingHour", async w =>
            {
                var hour = await w.KeepHour(id);
                await CheckAdvisors(w, hour.OrganisationId, text!.AdvisorIds.Except(hour.AdvisorIds));
                hour.Change(form.Version("versie"), text);
            }, http.RequestAborted);
            return CommandResults.Go(http, ConsultingHoursModule.HourPath(id));
        }
        catch (RuleViolation broken) when (broken.Code == StaleVersion.Code && !http.Request.WantsJson())
        {
            // What was typed stays, with the version of now: who sends it again has been told.
            typed.Wrong("plaats", texts["ChangedMeanwhile"]);
            return await EditPage(http, id, typed, StatusCodes.Status409Conflict);
        }
    }

    // Who helps advises at that desk; a joint hour may have another desk's as well when the coordinator says so.
    private static async Task CheckAdvisors(Writing w, Guid desk, IEnumerable<Guid> named)
    {
        var ids = named.ToList();
        var known = await HourAccess.Advisors(w.Db).CountAsync(p => ids.Contains(p.Id) && p.OrganisationId == desk);
        RuleViolation.When(known != ids.Count, "hour-advisors", "Not an advisor of this desk.");
    }

    private static ConsultingHourText? Read(FormState form, IStringLocalizer<ConsultingHoursTexts> texts)
    {
        form.Require("plaats", Texts.Line, texts["PlaceMissing"], texts["TooLong", Texts.Line]);
        var from = Time("van");
        var until = Time("tot");
        if (from is not null && until is not null && until <= from)
        {
            form.Wrong("tot", texts["TimesWrong"]);
        }

        var validFrom = Day("vanaf", true);
        var validUntil = Day("totenmet", false);
        if (validUntil < validFrom)
        {
            form.Wrong("totenmet", texts["PeriodWrong"]);
        }

        if (!int.TryParse(form.Value("dag"), NumberStyles.None, CultureInfo.InvariantCulture, out var weekday) || weekday > 6)
        {
            form.Wrong("dag", texts["WeekdayMissing"]);
        }

        List<Guid> advisors = [];
        foreach (var one in form.All("wie"))
        {
            if (Guid.TryParse(one, out var id))
            {
                advisors.Add(id);
            }
        }

        if (advisors.Count is 0 or > ConsultingHourText.MostAdvisors)
        {
            form.Wrong("wie", texts["AdvisorsMissing"]);
        }

        foreach (var field in (string[])["talen", "samen"])
        {
            if (form.Value(field).Trim().Length > Texts.Line)
            {
                form.Wrong(field, texts["TooLong", Texts.Line]);
            }
        }

        return form.IsRight
            ? new ConsultingHourText(form.Value("plaats"), (DayOfWeek)weekday, from!.Value, until!.Value, advisors, form.Value("talen"), form.Value("afspraak") == "alleen", form.Value("samen"), validFrom!.Value, validUntil)
            : null;

        TimeOnly? Time(string field)
        {
            if (TimeOnly.TryParseExact(form.Value(field).Trim(), ["HH:mm", "HH:mm:ss", "H:mm", "H.mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var at))
            {
                return at;
            }

            form.Wrong(field, texts["TimeMissing"]);
            return null;
        }

        DateOnly? Day(string field, bool needed)
        {
            var value = form.Value(field).Trim();
            if (FormReading.TryDay(value, out var day))
            {
                return day;
            }

            if (needed || value.Length > 0)
            {
                form.Wrong(field, texts["DayMissing"]);
            }

            return null;
        }
    }

    private static FormState Of(ConsultingHour hour) => new FormState()
        .With("plaats", hour.Place)
        .With("dag", ((int)hour.Weekday).ToString(CultureInfo.InvariantCulture))
        .With("van", hour.From.ToString("HH:mm", CultureInfo.InvariantCulture))
        .With("tot", hour.Until.ToString("HH:mm", CultureInfo.InvariantCulture))
        .With("wie", new Microsoft.Extensions.Primitives.StringValues([.. hour.AdvisorIds.Select(a => a.ToString())]))
        .With("talen", hour.Languages)
        .With("samen", hour.JointWith)
        .With("afspraak", hour.ByAppointment ? "alleen" : "vrij")
        .With("vanaf", Words.Machine(hour.ValidFrom))
        .With("totenmet", hour.ValidUntil is { } until ? Words.Machine(until) : string.Empty);

    private static async Task<IResult> NewPage(HttpContext http, FormState form)
    {
        await using var scope = await http.RequestServices.GetRequiredService<ReadDoor>().OpenHours(http, "consulting-hour-new");
        return await Page(http, scope, form, null, null);
    }

    private static async Task<IResult> EditPage(HttpContext http, Guid id, FormState? form, int? status = null)
    {
        await using var scope = await http.RequestServices.GetRequiredService<ReadDoor>().OpenHours(http, "consulting-hour-edit");
        var hour = await scope.SeeHour(id);
        return await Page(http, scope, form ?? Of(hour), hour, status);
    }

    private static async Task<IResult> Page(HttpContext http, AccessScope scope, FormState form, ConsultingHour? hour, int? status)
    {
        var desks = await HourAccess.Desks(scope.Db, scope.Caller.Viewer);
        var ids = hour is null ? [.. desks.Select(d => Guid.Parse(d.Value))] : (List<Guid>)[hour.OrganisationId];
        var named = hour?.AdvisorIds ?? [];
        var advisors = await HourAccess.Advisors(scope.Db).Where(p => ids.Contains(p.OrganisationId) || named.Contains(p.Id)).OrderBy(p => p.Name).Select(p => new { p.Id, p.Name, p.OrganisationId }).ToListAsync();
        await scope.Record();
        http.RequestServices.GetRequiredService<PageFrame>().Section = AdviceDeskModule.Section;
        return new RazorComponentResult<HourFormPage>(new
        {
            Form = form,
            Hour = hour,
            Desks = desks,
            Advisors = (IReadOnlyList<FieldChoice>)[.. advisors.Select(a => new FieldChoice(a.Id.ToString(), desks.Count > 1 && hour is null ? $"{a.Name}, {desks.Find(d => d.Value == a.OrganisationId.ToString())?.Text}" : a.Name))],
        })
        {
            StatusCode = status ?? (form.IsRight ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest),
        };
    }
}
