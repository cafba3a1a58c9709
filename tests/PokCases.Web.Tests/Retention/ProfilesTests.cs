using System.Net;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Accounts;
using PokCases.Domain.Retention;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Retention;

/// <summary>The profiles of a table, and who may.</summary>
public abstract class ProfilesTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Proposals_AreFromTheFieldUnconfirmedAndGivenOnce()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var coordinator = await Host.SignIn(await table.Partnership.Coordinator());
        var path = $"/bewaren/profielen/{table.Id}";

        (await coordinator.PostJson($"{path}/voorstel")).ShouldBeOk();
        (await coordinator.PostJson($"{path}/voorstel")).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("retention-begun");

        var page = (await coordinator.Get(path)).QuerySelector("main")!.TextContent;
        foreach (var term in new[] { "15 jaar na het afsluiten", "20 jaar na de laatste wijziging", "5 jaar na het afsluiten", "6 weken na het afsluiten" })
        {
            page.ShouldContain(term);
        }

        await table.Partnership.Do(async w =>
        {
            var all = await w.Db.Set<RetentionProfile>().Where(p => p.TableId == table.Id).ToListAsync();
            all.Count.ShouldBe(4);
            all.ShouldAllBe(p => !p.IsConfirmed && !p.IsUsual);
        });
    }

    [Fact]
    public async Task Add_WithWhatIsWrong_ComesBackWithWhatWasTyped()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var coordinator = await Host.SignIn(await table.Partnership.Coordinator());
        var path = $"/bewaren/profielen/{table.Id}";
        var form = (await coordinator.Get(path)).Forms.Single(f => f.Action.EndsWith(path, StringComparison.Ordinal));

        var answer = await coordinator.Submit(form, ("naam", "Wmo"), ("lengte", "veel"), ("bron", ""));

        answer.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#lengte-fout").ShouldNotBeNull();
        answer.Page.QuerySelector("#bron-fout").ShouldNotBeNull();
        answer.Page.QuerySelector("#naam")!.GetAttribute("value").ShouldBe("Wmo");
        (await coordinator.Submit(form, ("naam", "Wmo"), ("lengte", "15"), ("bron", "Wmo 2015"), ("gewoon", "true"))).ShouldBeOk();
        (await coordinator.PostJson($"{path}/regels", ("versie", "1"), ("dagen", "0"))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("retention-talk-days");
        (await coordinator.PostJson($"{path}/regels", ("versie", "1"), ("dagen", "14"), ("vier-ogen", "true"))).ShouldBeOk();
        (await coordinator.Get(path)).QuerySelector("#dagen")!.GetAttribute("value").ShouldBe("14");
    }

    [Fact]
    public async Task Confirm_ByACoordinator_IsRefusedAndWithoutResultByAPrivacyOfficerToo()
    {
        var made = await RetentionAtWork.Make(Host, confirmed: false);
        using var coordinator = await Host.SignIn(await made.Table.Partnership.Coordinator());
        using var officer = await Host.SignIn(made.Officer);
        var path = $"/bewaren/profielen/{made.Table.Id}";
        (await officer.PostJson(path, ("naam", "Zonder"), ("lengte", "5"), ("eenheid", "Years"), ("vanaf", "Closing"), ("bron", "Wet"))).ShouldBeOk();
        RetentionProfile with = null!, without = null!;
        await made.Table.Partnership.Do(async w =>
        {
            with = await w.Db.Set<RetentionProfile>().AsNoTracking().SingleAsync(p => p.TableId == made.Table.Id && p.Name == "Korte hulp");
            without = await w.Db.Set<RetentionProfile>().AsNoTracking().SingleAsync(p => p.TableId == made.Table.Id && p.Name == "Zonder");
        });

        (await coordinator.PostJson($"{path}/{with.ProfileId}/bevestigen", ("versie", $"{with.Id}"))).ShouldBe(HttpStatusCode.Forbidden);
        (await officer.PostJson($"{path}/{without.ProfileId}/bevestigen", ("versie", $"{without.Id}"))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("retention-no-result");
        (await officer.PostJson($"{path}/{with.ProfileId}/bevestigen", ("versie", $"{with.Id}"))).ShouldBeOk();
    }

    [Theory]
    [InlineData(InstallationRoles.DataProtectionOfficer, HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.OK)]
    [InlineData(InstallationRoles.Coordinator, HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.OK)]
    [InlineData(InstallationRoles.Administrator, HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound)]
    [InlineData(InstallationRoles.None, HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound)]
    public async Task Pages_ByWhoMayNot_AreRefused(InstallationRoles roles, HttpStatusCode list, HttpStatusCode one, HttpStatusCode profiles)
    {
        var made = await RetentionAtWork.Make(Host);
        await made.Close();
        await made.Table.Partnership.Do(w => w.Db.Add(new RetentionHold(
            Guid.CreateVersion7(), made.About.Id, "Kwetsbare reden", DateOnly.FromDateTime(w.Now.UtcDateTime).AddDays(9), DateOnly.FromDateTime(w.Now.UtcDateTime), made.Officer.Id, w.Now)));
        using var client = await Host.SignIn(await made.Table.Partnership.Professional("Iemand Anders", made.Table.Other.OrganisationId, roles));

        (await client.Ask("/bewaren", "text/html")).ShouldBe(list).Body.ShouldNotContain("Kwetsbare reden");
        (await client.Ask("/bewaren/verklaringen", "text/html")).ShouldBe(list);
        (await client.Ask("/bewaren/profielen", "text/html")).ShouldBe(profiles);
        (await client.Ask($"/bewaren/profielen/{made.Table.Id}", "text/html")).ShouldBe(profiles);
        (await client.Ask(made.Path, "text/html")).ShouldBe(one).Body.ShouldNotContain("Kwetsbare reden");
        foreach (var step in new[] { "akkoord", "terugnemen", "profiel", "vasthouden", $"vasthouden/{Guid.NewGuid()}/opheffen" })
        {
            (await client.PostJson($"{made.Path}/{step}", ("versie", "1"))).ShouldBe(one);
        }
    }
}
