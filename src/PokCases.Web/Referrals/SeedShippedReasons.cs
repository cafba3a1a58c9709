using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain.Referrals;
using PokCases.Web.Persistence;

namespace PokCases.Web.Referrals;

/// <summary>Puts the shipped reasons on the partnership's list when it has none, at start. They are the house's own, and marked so.</summary>
internal sealed class SeedShippedReasons(WriteDoor door, ReadDoor reading, IStringLocalizer<ReferralTexts> texts) : SeedAtStart(door, reading)
{
    protected override string CommandName => "SeedReferralReasons";

    protected override Task<bool> IsThere(PokCasesDb db) => db.ReferralReasons.AnyAsync(r => r.TableId == null);

    protected override Task Add(PokCasesDb db)
    {
        // A list is in one language: that of the installation.
        CultureInfo.CurrentUICulture = new CultureInfo("nl");
        db.ReferralReasons.AddRange(ShippedReasons.All.Select((r, index) =>
            new ReferralReason(NamedId.Of($"referral-reason/{r.To}/{r.Code}"), null, r.To, r.Code, texts[$"Reason.{r.To}.{r.Code}"], index, isShipped: true)));
        return Task.CompletedTask;
    }
}
