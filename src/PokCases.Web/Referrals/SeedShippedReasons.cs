using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain.Access;
using PokCases.Domain.Referrals;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;

namespace PokCases.Web.Referrals;

/// <summary>Puts the shipped reasons on the partnership's list when it has none, at start. They are the house's own, and marked so.</summary>
internal sealed class SeedShippedReasons(WriteDoor door, ReadDoor reading, IStringLocalizer<ReferralTexts> texts) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using (var db = reading.Plain())
        {
            if (await db.ReferralReasons.AnyAsync(r => r.TableId == null, cancellationToken))
            {
                return;
            }
        }

        await door.Run(Caller.Program(), Guid.CreateVersion7(), "SeedReferralReasons", Seed, cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task Seed(Writing w)
    {
        w.Require(new Sight(Ground.Program), mayKnow: true);
        if (await w.Db.ReferralReasons.AnyAsync(r => r.TableId == null))
        {
            return;
        }

        // A list is in one language: that of the installation.
        CultureInfo.CurrentUICulture = new CultureInfo("nl");
        w.Db.ReferralReasons.AddRange(ShippedReasons.All.Select((r, index) =>
            new ReferralReason(NamedId.Of($"referral-reason/{r.To}/{r.Code}"), null, r.To, r.Code, texts[$"Reason.{r.To}.{r.Code}"], index, isShipped: true)));
    }
}
