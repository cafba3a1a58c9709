using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;
using PokCases.Web.Shell.LookingOver;

namespace PokCases.Web.Cases.Introducing;

/// <summary>Somebody is in danger: the intake stops here. Who acts today is noted, and nothing about a resident.</summary>
internal static class DangerEndpoints
{
    public const string Path = "/casussen/nieuw/gevaar";
    private const string Purpose = "acuut-gevaar";
    private static readonly TimeSpan ShownFor = TimeSpan.FromHours(24);

    public static void MapDanger(this IEndpointRouteBuilder app)
    {
        app.MapGet(Path, Show);
        app.MapPost(Path, Note).LooksOverItself("refuses one: only a professional is named here");
    }

    private static Task<IResult> Show(HttpContext http, ReadDoor reading, PageFrame frame) => Page(http, reading, frame, "", "", []);

    private static async Task<IResult> Note(HttpContext http, IFormCollection form, WriteDoor door, ReadDoor reading, PageFrame frame, IStringLocalizer<IntroducingTexts> texts)
    {
        var who = form.Text("wie");
        var step = form.Text("wat");
        Dictionary<string, string> errors = [];
        if (who.Length == 0)
        {
            errors["wie"] = texts["DangerWhoMissing"];
        }
        else if (who.Length > IntakeStop.LongestName)
        {
            errors["wie"] = texts["TextTooLong", IntakeStop.LongestName];
        }
        else if (CitizenNumber.IsIn(who))
        {
            errors["wie"] = texts["DangerWhoNumber"];
        }

        if (step.Length == 0)
        {
            errors["wat"] = texts["DangerStepMissing"];
        }

        if (errors.Count > 0)
        {
            return await Page(http, reading, frame, who, step, errors);
        }

        var does = FormReading.Choice<DangerStep>(step);
        await door.Run(http.GetCaller(), form.CommandId(), "StopIntake", w =>
        {
            var viewer = w.Caller.Viewer;
            w.For(Purpose);
            w.Require(AccessPolicy.OwnIntakeStops(viewer), mayKnow: true);
            var stop = new IntakeStop(Guid.CreateVersion7(), viewer.PersonId, viewer.OrganisationId, who, does, w.Now);
            w.Db.IntakeStops.Add(stop);
            w.About(stop.Id);
            return Task.CompletedTask;
        }, http.RequestAborted);
        return CommandResults.Go(http, Path);
    }

    private static async Task<IResult> Page(HttpContext http, ReadDoor reading, PageFrame frame, string who, string step, Dictionary<string, string> errors)
    {
        var caller = http.GetCaller();
        await using var scope = await reading.Open(caller, "intake-danger", Purpose, http.RequestAborted);
        var sight = await scope.Require(AccessPolicy.OwnIntakeStops(caller.Viewer), mayKnow: true);
        var since = scope.Now - ShownFor;
        var stops = await scope.Db.IntakeStops
            .Where(s => s.NotedById == caller.PersonId && s.At > since)
            .OrderByDescending(s => s.At)
            .AsNoTracking()
            .ToListAsync();
        stops.ForEach(s => scope.Show(s.Id, sight.Ground));
        await scope.Record();
        frame.Section = CaseEndpoints.Section;
        return new RazorComponentResult<DangerPage>(new { Who = who, Step = step, Errors = errors, Noted = stops })
        {
            StatusCode = errors.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };
    }
}
