using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.AdviceDesk;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;

namespace PokCases.Web.AdviceDesk;

/// <summary>Puts the shipped themes and kinds of help on the lists when they are empty, at start.</summary>
internal sealed class SeedAdviceLists(WriteDoor door, ReadDoor reading) : IHostedService
{
    public static Guid ThemeId(string code) => NamedId.Of($"advice-theme/{code}");

    public static Guid KindId(string code) => NamedId.Of($"help-kind/{code}");

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using (var db = reading.Plain())
        {
            if (await db.AdviceThemes.AnyAsync(cancellationToken) && await db.HelpKinds.AnyAsync(cancellationToken))
            {
                return;
            }
        }

        await door.Run(Caller.Program(), Guid.CreateVersion7(), "SeedAdviceLists", Seed, cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static async Task Seed(Writing w)
    {
        w.Require(new Sight(Ground.Program), mayKnow: true);
        var from = ShippedAdviceLists.From;
        if (!await w.Db.AdviceThemes.AnyAsync())
        {
            w.Db.AdviceThemes.AddRange(ShippedAdviceLists.Themes.Select((t, index) => new AdviceTheme(ThemeId(t.Code), t.Code, t.Name, t.NameEn, index, from, isShipped: true)));
        }

        if (!await w.Db.HelpKinds.AnyAsync())
        {
            w.Db.HelpKinds.AddRange(ShippedAdviceLists.Kinds.Select((k, index) => new HelpKind(KindId(k.Code), k.Code, k.Name, k.NameEn, index, from, isShipped: true)));
        }
    }
}
