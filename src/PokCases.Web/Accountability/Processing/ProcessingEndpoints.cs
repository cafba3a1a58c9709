using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using PokCases.Domain.Access;
using PokCases.Web.Persistence;

namespace PokCases.Web.Accountability.Processing;

/// <summary>The register of processing activities, for who is signed in.</summary>
internal static class ProcessingEndpoints
{
    public static void MapProcessing(this IEndpointRouteBuilder app)
    {
        app.MapGet("/verwerkingen", All);
        app.MapGet("/verwerkingen/{id}", One);
    }

    private static async Task<RazorComponentResult<ActivitiesPage>> All(HttpContext http, ReadDoor reading, IOptions<LdvOptions> ldv)
    {
        LdvState? state = null;
        if (ldv.Value.IsOn && AccessPolicy.ProcessingState(http.GetCaller().Viewer).IsAllowed)
        {
            await using var db = reading.Plain();
            state = await LdvState.Read(db);
        }

        return new(new { ldv.Value.IsOn, State = state });
    }

    private static RazorComponentResult<ActivityPage> One(string id) =>
        new(new { Activity = ProcessingRegister.Find(id) ?? throw RefusedException.Unknown() });
}
