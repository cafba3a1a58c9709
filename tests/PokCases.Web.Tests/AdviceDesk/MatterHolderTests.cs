using System.Net;
using PokCases.Domain.Accounts;
using PokCases.Web.Tests.Accounts;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.AdviceDesk;

/// <summary>Who else than its advisor comes to a matter: who stands in, and the colleague it is handed over to.</summary>
public abstract class MatterHolderTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Matter_ForWhoStandsIn_IsThere()
    {
        var (partnership, advisor) = await Start();
        var path = $"/spreekuur/kwesties/{await LawAtWork.Matter(partnership, advisor, "lees mee")}";
        var colleague = await partnership.Professional("Lena Raad", advisor.OrganisationId, InstallationRoles.LegalAdvisor);
        await partnership.Do(w =>
        {
            var stewardship = new Stewardship(Guid.CreateVersion7(), advisor.Id, colleague.Id, w.Now, w.Now.AddDays(5), w.Now);
            stewardship.Agree([], w.Now);
            w.Db.Stewardships.Add(stewardship);
        });
        using var standIn = await Host.SignIn(colleague);

        (await standIn.Get(path)).QuerySelector("main")!.TextContent.ShouldContain("lees mee");
    }

    [Fact]
    public async Task Matter_OfferedToAColleague_IsTheirsOnceTheyAcceptAndUntilThenOnlyTheWordsAreRead()
    {
        var (partnership, advisor) = await Start();
        var colleague = await partnership.Professional("Lena Raad", advisor.OrganisationId, InstallationRoles.LegalAdvisor);
        var elsewhere = await partnership.Professional("Els Elders", await partnership.Organisation("Raadslieden elders", OrganisationKind.Other), InstallationRoles.LegalAdvisor);
        using var client = await Host.SignIn(advisor);
        using var other = await Host.SignIn(colleague);
        var path = $"/spreekuur/kwesties/{await LawAtWork.Matter(partnership, advisor, "tandartsbrief")}";

        var wrong = await client.PostJson($"{path}/aanbieden", ("versie", "1"), ("wie", $"{elsewhere.Id}"));
        (await other.PostJson($"{path}/overnemen")).ShouldBe(HttpStatusCode.NotFound);
        (await client.Submit((await client.Get(path)).Form($"{path}/aanbieden"), ("wie", $"{colleague.Id}"), ("woorden", "Huurzaak, termijn in mei"))).ShouldBeOk();
        var offered = await other.Get("/spreekuur/kwesties");
        var unseen = await other.Ask(path, "text/html");
        var taken = await other.Submit(offered.Form($"{path}/overnemen"));

        wrong.ShouldBe(HttpStatusCode.BadRequest);
        var words = offered.QuerySelector("section[aria-labelledby=aangeboden]")!.TextContent;
        words.ShouldContain("Rik Raad");
        words.ShouldContain("Huurzaak, termijn in mei");
        offered.DocumentElement.OuterHtml.ShouldNotContain("tandartsbrief");
        unseen.ShouldBe(HttpStatusCode.NotFound);
        taken.ShouldBeOk().Page.QuerySelector("main")!.TextContent.ShouldContain("tandartsbrief");
        (await client.Ask(path, "text/html")).ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<(Partnership Partnership, Person Advisor)> Start()
    {
        var partnership = Host.NewPartnership();
        var organisation = await partnership.Organisation("Sociaal Raadslieden Waterveen", OrganisationKind.Other);
        return (partnership, await partnership.Professional("Rik Raad", organisation, InstallationRoles.LegalAdvisor));
    }
}
