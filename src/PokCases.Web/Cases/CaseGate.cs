using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Web.Accountability;
using PokCases.Web.Live;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases;

/// <summary>A case's stream is watched by who may see its page.</summary>
internal sealed class CaseGate(ReadDoor reading) : IStreamGate
{
    public async Task<long?> SeqFor(Caller caller, Guid stream)
    {
        await using var scope = await reading.Open(caller, "case-watch", "casus");
        var about = await scope.Db.Cases.SingleOrDefaultAsync(c => c.Id == stream);
        if (about is null)
        {
            await scope.Record();
            return null;
        }

        // Nothing of the case leaves here but a number: it was weighed, not shown.
        scope.Weigh(1);
        var sight = AccessPolicy.Case(caller.Viewer, await CaseQueries.StandingOf(scope.Db, caller.Viewer, about, scope.Now));
        scope.Show(stream, sight.Ground);
        if (!sight.IsAllowed)
        {
            await scope.Refuse("refused");
            return null;
        }

        var seq = await CasePart.SeqOf(scope.Db, stream);
        await scope.Record();
        return seq;
    }
}
