using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PokCases.Domain.Access;
using PokCases.Web.Accountability;
using PokCases.Web.AdviceDesk.Law;
using PokCases.Web.Cases.Household;
using PokCases.Web.Cases.Team;
using PokCases.Web.Persistence;
using PokCases.Web.Retention;
using PokCases.Web.Sharing;
using PokCases.Web.Shell;

namespace PokCases.Web.MyDay;

/// <summary>The first page of everybody.</summary>
internal static class MyDayEndpoints
{
    public const string Path = "/mijn-dag";
    public const string Section = "my-day";

    public static void MapMyDayPages(this IEndpointRouteBuilder app)
    {
        app.MapGet("/", (HttpContext http) => Results.LocalRedirect(http.GetCaller().Viewer.IsActive ? Path : "/inloggen")).AllowAnonymous();
        app.MapGet(Path, Show);
    }

    private static async Task<IResult> Show(HttpContext http, ReadDoor reading, PageFrame frame, Words words, IOptions<SharingOptions> sharing, IOptions<TeamOptions> team, ErasureReader erasing, CalledByRole called, LawTables law)
    {
        var caller = http.GetCaller();
        frame.Section = Section;
        if (AccessPolicy.Administration(caller.Viewer).IsAllowed)
        {
            return await ForAdministrator(reading);
        }

        await using var scope = await reading.Open(caller, "my-day", "mijn-dag", http.RequestAborted);
        var view = await MyDayReader.Read(scope, words, sharing.Value, team.Value, erasing, called, law);
        await scope.Record();
        return new RazorComponentResult<MyDayPage>(new { View = view });
    }

    // A day without cases: what keeps the house running.
    private static async Task<IResult> ForAdministrator(ReadDoor reading)
    {
        await using var db = reading.Plain();
        return new RazorComponentResult<AdministratorDayPage>(new
        {
            Organisations = await db.Organisations.CountAsync(o => !o.IsClosed),
            Active = await db.Professionals.CountAsync(p => p.State == Domain.Accounts.ProfessionalState.Active),
            Invited = await db.Professionals.CountAsync(p => p.State == Domain.Accounts.ProfessionalState.Invited),
        });
    }
}
