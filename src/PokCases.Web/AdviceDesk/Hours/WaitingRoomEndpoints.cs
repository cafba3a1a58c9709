using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.AdviceDesk.Hours;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.AdviceDesk.Hours;

/// <summary>What hangs in the waiting room: numbers, and nothing else. Without signing in, by a secret address; it never touches the table of who waits.</summary>
internal static class WaitingRoomEndpoints
{
    // How long a browser waits before it asks again, in seconds.
    private const string Pause = "10";

    public static void MapWaitingRoom(this IEndpointRouteBuilder app) =>
        app.MapGroup("/wachtkamer/{secret}").AllowAnonymous().AddEndpointFilter(AddressSecrets.Neutral).MapGet("", Show);

    public static string PathOf(string secret) => $"/wachtkamer/{secret}";

    private static async Task<IResult> Show(HttpContext http, string secret, string? stil, ReadDoor reading, DeskClock clock, TimeProvider time)
    {
        var (hash, now) = (AddressSecrets.HashOf(secret), time.GetUtcNow());
        await using var db = reading.Plain();
        var hour = await db.ConsultingHours.SingleOrDefaultAsync(h => h.WaitingRoomHash == hash);
        var today = clock.Time.DayOf(now);
        var id = hour is null ? Guid.Empty : ConsultingDay.IdOf(hour.Id, today);
        var day = await db.ConsultingDays.SingleOrDefaultAsync(d => d.Id == id);
        var isStill = stil is not null;
        if (hour is not null && !isStill)
        {
            // By a header and not in the page: who asks for it gets the same page without it.
            http.Response.Headers["Refresh"] = Pause;
        }

        // A revoked address and one that never was get the same page.
        return new RazorComponentResult<WaitingRoomPage>(new { Works = hour is not null, IsStill = isStill, Day = day, Now = now }) { StatusCode = hour is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK };
    }
}
