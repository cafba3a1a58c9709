using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Web.Accountability;
using PokCases.Web.Live;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Importing;

/// <summary>An import's stream is watched by who brings it.</summary>
internal sealed class ImportGate(ReadDoor reading) : IStreamGate
{
    public async Task<long?> SeqFor(Caller caller, Guid stream)
    {
        if (!AccessPolicy.ImportCases(caller.Viewer).IsAllowed)
        {
            return null;
        }

        await using var scope = await reading.Open(caller, "import-watch", "import-cases");
        var isOwn = await scope.Db.CaseImports.AnyAsync(i => i.Id == stream && i.ById == caller.PersonId);
        long? seq = isOwn ? await scope.SeqOf(stream) : null;
        await scope.Record();
        return seq;
    }
}
