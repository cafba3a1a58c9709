using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.Accounts;
using PokCases.Domain.Referrals;
using PokCases.Domain.Retention;
using PokCases.Web.Deadlines;
using PokCases.Web.Persistence.Keys;
using PokCases.Web.Retention.Erasing;
using PokCases.Web.Tests.Accounts;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Retention;

/// <summary>A referral of no case goes a set time after it was over, with its key; a verklaring van vernietiging remains.</summary>
public abstract class ReferralErasureTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Referral_OfNoCase_GoesTwelveMonthsAfterItWasOver()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        await table.Partnership.Do(w => ReferralsAtWork.Mark(w, about.Id, table, Guid.CreateVersion7(), "Van de casus"));
        var (id, reference) = await Apart(table);
        var privacy = await table.Partnership.Professional("Petra Privacy", table.Chair.OrganisationId, InstallationRoles.PrivacyOfficer);
        await Wait(TimeSpan.FromDays(364));
        (await There(table, id)).ShouldBe(1);
        var before = await LastEntry();

        await Wait(TimeSpan.FromDays(3));

        (await There(table, id)).ShouldBe(0);
        (await LogAfter(before)).Single(e => e.Action == "EraseReferral").Subjects.ShouldContain(id);
        await Host.Services.GetRequiredService<FinishErasing>().Run(Cancellation);
        Host.Services.GetRequiredService<KeyRing>().Held(new HashSet<Guid> { id }).ShouldBeEmpty();
        var record = Guid.Empty;
        await table.Partnership.Do(async w =>
        {
            var kept = await w.Db.Set<DestructionRecord>().SingleAsync(d => d.Reference == reference);
            record = kept.Id;
            kept.Parts.ShouldContain(p => p.Kind == "Course" && p.Count == 3);
            kept.Source.ShouldContain("12 maanden");
            (await w.Db.Set<ReferralStep>().CountAsync(s => s.ReferralId == id)).ShouldBe(0);
            (await w.Db.Referrals.CountAsync(r => r.CaseId == about.Id)).ShouldBe(3);
        });
        using var officer = await Host.SignIn(privacy);
        var page = (await officer.Get($"/bewaren/verklaringen/{record}")).QuerySelector("main")!.TextContent;
        page.ShouldContain("Verwijzing zonder casus");
        page.ShouldContain("de bewaartermijn is voorbij");
    }

    [Fact]
    public async Task Draft_OfNoCase_GoesTwelveMonthsAfterItWasBegun()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var refers = await Host.SignIn(table.Participant);
        (await refers.PostJson("/verwijzingen/nieuw", ("vraag", "Wie kan meekijken?"))).ShouldBeOk();
        var (id, _) = await Apart(table);
        await Wait(TimeSpan.FromDays(360));
        (await There(table, id)).ShouldBe(1);

        await Wait(TimeSpan.FromDays(10));

        (await There(table, id)).ShouldBe(0);
    }

    private static async Task<(Guid Id, string Reference)> Apart(TableAtWork table)
    {
        (Guid Id, string Reference) found = default;
        await table.Partnership.Do(async w =>
        {
            var referral = await w.Db.Referrals.SingleAsync(r => r.CaseId == null && r.ReferrerId == table.Participant.Id);
            found = (referral.Id, referral.Reference);
        });
        return found;
    }

    private static async Task<int> There(TableAtWork table, Guid id)
    {
        var count = 0;
        await table.Partnership.Do(async w => count = await w.Db.Referrals.CountAsync(r => r.Id == id));
        return count;
    }

    private async Task Wait(TimeSpan time)
    {
        Host.Time.Advance(time);
        while (await Host.Services.GetRequiredService<DueWorker>().Run(Cancellation) > 0)
        {
        }
    }
}
