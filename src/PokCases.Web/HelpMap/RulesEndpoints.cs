using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.HelpMap;

/// <summary>How long what stands on the map counts as right, for the coordinator.</summary>
internal static class RulesEndpoints
{
    public const string Path = $"{HelpMapModule.Path}/regels";

    public static void MapHelpMapRules(this IEndpointRouteBuilder app)
    {
        app.MapGet(Path, (Delegate)((HttpContext http) => Page(http, null)));
        app.MapPost(Path, Change);
    }

    private static async Task<IResult> Change(HttpContext http, IFormCollection form, WriteDoor door)
    {
        try
        {
            await door.Run(http.GetCaller(), form.CommandId(), "ChangeHelpMapRules", async w =>
            {
                w.For(HelpMapModule.Purpose);
                w.Require(AccessPolicy.KeepHelpMap(w.Caller.Viewer, null, null), mayKnow: true);
                var rules = await w.Db.Rules();
                rules.Change(form.Version("versie"), form.Number("nakijken"), form.Number("plek"));
                if (w.Db.Entry(rules).State == EntityState.Detached)
                {
                    w.Db.HelpMapRules.Add(rules);
                }
            }, http.RequestAborted);
            return CommandResults.Go(http, HelpMapModule.Path);
        }
        catch (RuleViolation broken) when (!http.Request.WantsJson())
        {
            return await Page(http, new FormTrouble(broken.Code, form));
        }
    }

    private static async Task<IResult> Page(HttpContext http, FormTrouble? trouble)
    {
        await using var scope = await http.RequestServices.GetRequiredService<ReadDoor>().OpenMap(http, "help-map-rules");
        await scope.Require(AccessPolicy.KeepHelpMap(scope.Caller.Viewer, null, null), mayKnow: true);
        var rules = await scope.Db.Rules();
        await scope.Record();
        http.RequestServices.GetRequiredService<PageFrame>().Section = HelpMapModule.Section;
        return new RazorComponentResult<RulesPage>(new
        {
            // With the version of now, so that who sends it again has seen what stands there.
            rules.Version,
            LookAgain = trouble?.Filled("nakijken") ?? rules.LookAgainDays.ToString(CultureInfo.InvariantCulture),
            Capacity = trouble?.Filled("plek") ?? rules.CapacityDays.ToString(CultureInfo.InvariantCulture),
            Trouble = trouble,
        })
        { StatusCode = trouble switch { null => StatusCodes.Status200OK, { Code: StaleVersion.Code } => StatusCodes.Status409Conflict, _ => StatusCodes.Status400BadRequest } };
    }
}
