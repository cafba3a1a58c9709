using PokCases.Domain.Access;
using PokCases.Web.Accountability;

namespace PokCases.Web.Persistence;

/// <summary>Puts what ships with the program on a list that is empty, at start.</summary>
/// <remarks>It is looked for twice: without the writer first, since at nearly every start there is nothing to do, and once more inside the command, since another node may start at the same moment.</remarks>
internal abstract class SeedAtStart(WriteDoor door, ReadDoor reading) : IHostedService
{
    /// <summary>Name of the command in the log.</summary>
    protected abstract string CommandName { get; }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using (var db = reading.Plain())
        {
            if (await IsThere(db))
            {
                return;
            }
        }

        await door.Run(Caller.Program(), Guid.CreateVersion7(), CommandName, async w =>
        {
            w.Require(new Sight(Ground.Program), mayKnow: true);
            if (!await IsThere(w.Db))
            {
                await Add(w.Db);
            }
        }, cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Whether there is nothing to put there.</summary>
    protected abstract Task<bool> IsThere(PokCasesDb db);

    /// <summary>Adds what is missing.</summary>
    protected abstract Task Add(PokCasesDb db);
}
