using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Finding;

/// <summary>At start: builds the index of words anew when it was made otherwise than this program makes it, or its key is lost.</summary>
internal sealed class RebuildSearch(WriteDoor door, ReadDoor reading, SearchKey key) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (await IsCurrent())
        {
            return;
        }

        await door.Run(Caller.Program(), Guid.CreateVersion7(), "RebuildSearch", Build, cancellationToken);
        // What is remembered is what was committed.
        await IsCurrent();
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Builds all of it, in one command.</summary>
    public async Task Build(Writing w)
    {
        w.Require(new Sight(Ground.Program), mayKnow: true);
        w.For("zoeken");
        await w.Db.WaitingWords.ExecuteDeleteAsync();
        await w.Db.SearchWords.ExecuteDeleteAsync();
        await w.Db.SearchTexts.ExecuteDeleteAsync();
        await w.Db.NameWords.ExecuteDeleteAsync();
        var hash = await key.Renew(w.Db);
        foreach (var person in await w.Db.HouseholdPersons.AsNoTracking().ToListAsync())
        {
            IndexNames.Add(w.Db, person, hash);
        }

        foreach (var source in TextSources.All)
        {
            foreach (var entity in await source.All(w.Db).AsNoTracking().ToListAsync())
            {
                if (source.Read(entity) is { } text)
                {
                    await IndexTexts.Add(w.Db, source, text, hash);
                }
            }
        }
    }

    private async Task<bool> IsCurrent()
    {
        await using var db = reading.Plain();
        return await key.IsCurrent(db);
    }
}
