using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;

namespace PokCases.Web.Tables;

/// <summary>Puts the shipped templates in a database that lacks them, at start. What was edited stays as it is.</summary>
internal sealed class SeedShippedTemplates(WriteDoor door, ReadDoor reading) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using (var db = reading.Plain())
        {
            if (await db.AgendaTemplates.CountAsync(t => t.TableId == null, cancellationToken) == ShippedTemplates.All().Count)
            {
                return;
            }
        }

        await door.Run(Caller.Program(), Guid.CreateVersion7(), "SeedTemplates", Seed, cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static async Task Seed(Writing w)
    {
        w.Require(new Sight(Ground.Program), mayKnow: true);
        var there = await w.Db.AgendaTemplates.Where(t => t.TableId == null).Select(t => t.Id).ToListAsync();
        w.Db.AgendaTemplates.AddRange(ShippedTemplates.All().Where(t => !there.Contains(t.Id)));
    }
}
