using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Web.Accountability;
using PokCases.Web.Live;
using PokCases.Web.Persistence;

namespace PokCases.Web.AdviceDesk.Hours;

/// <summary>A consulting day's stream is watched by who advises at that desk.</summary>
internal sealed class ConsultingDayGate(ReadDoor reading) : IStreamGate
{
    public async Task<long?> SeqFor(Caller caller, Guid stream)
    {
        await using var scope = await reading.Open(caller, "consulting-day-watch", ConsultingHoursModule.VisitorPurpose);
        var day = await scope.Db.ConsultingDays.SingleOrDefaultAsync(d => d.Id == stream);
        if (day is null)
        {
            await scope.Record();
            return null;
        }

        var sight = AccessPolicy.DeskVisitors(caller.Viewer, day.OrganisationId);
        scope.Show(stream, sight.Ground);
        if (!sight.IsAllowed)
        {
            await scope.Refuse("watch-refused");
            return null;
        }

        var seq = await scope.SeqOf(stream);
        await scope.Record();
        return seq;
    }
}
