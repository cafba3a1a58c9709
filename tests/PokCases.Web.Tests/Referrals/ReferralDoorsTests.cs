using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using PokCases.Web.Accountability;
using PokCases.Web.Tests.Accounts;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.Referrals;

/// <summary>Who is let through at the pages of referrals, and what is sent to them that nobody means.</summary>
public abstract class ReferralDoorsTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Draft_GivenToAColleagueWhoDoesNotSeeTheCase_ShowsNothingOfTheCaseAndKeepsWhatWasChosen()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        var colleague = await table.Partnership.Professional("Otto Collega", table.Participant.OrganisationId);
        using var refers = await Host.SignIn(table.Participant);
        var path = await Draft(refers, about, table.Other);
        await Submit(refers, path, "/overdragen", ("wie", $"{colleague.Id}"));

        using var takesOver = await Host.SignIn(colleague);
        var form = await takesOver.Get($"{path}/wijzigen");
        var page = await takesOver.Get(path);
        (await takesOver.Submit(form.Form("/wijzigen"), ("vraag", "Anders gevraagd"))).ShouldBeOk();

        form.QuerySelector("main")!.TextContent.ShouldNotContain(about.Reference);
        form.QuerySelector("select[name=besluit], input[name=naam]").ShouldBeNull();
        page.QuerySelector("main")!.TextContent.ShouldNotContain(about.Reference);
        page.QuerySelector($"option[value='{table.Participant.Id}']").ShouldNotBeNull("A colleague can take it over.");
        page.QuerySelector($"[action$='/overdragen'] option[value='{table.Other.Id}']").ShouldBeNull("Who works on a case is the case's.");
        (await takesOver.Get(path)).QuerySelector("main")!.TextContent.ShouldContain("Anders gevraagd");
    }

    [Fact]
    public async Task Terms_ForAChair_DoNotSayWhenTheResidentHasToBeWhere()
    {
        var (table, path) = await Accepted();
        using var receives = await Host.SignIn(table.Other);
        (await Submit(receives, path, "/afspraak", ("dag", Day(2)), ("tijd", "10:00"), ("waar", "Bij ons kantoor"))).ShouldBeOk();
        using var chair = await Host.SignIn(table.Chair);

        var course = (await chair.Get(path)).QuerySelector("section[aria-labelledby=verloop]")!.TextContent;

        course.ShouldContain("Geaccepteerd", Case.Insensitive);
        course.ShouldNotContain("10.00 uur");
        course.ShouldNotContain("Bij ons kantoor");
        (await receives.Get(path)).QuerySelector("section[aria-labelledby=verloop]")!.TextContent.ShouldContain("10.00 uur");
    }

    [Fact]
    public async Task Days_AtTheEndsOfTheCalendar_AreAnErrorBesideTheirField()
    {
        var (table, path) = await Accepted();
        using var receives = await Host.SignIn(table.Other);

        var first = await Submit(receives, path, "/afspraak", ("dag", "0001-01-01"), ("tijd", "00:00"), ("waar", "Bij ons"));
        (await Submit(receives, path, "/eerste-contact", ("dag", Day(0)))).ShouldBeOk();
        var last = await Submit(receives, path, "/terugkoppelen", ("gedaan", "Gebeld"), ("dag", "9999-12-31"));

        first.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#afspraak-dag-fout").ShouldNotBeNull();
        first.Page.QuerySelector("#afspraak-waar")!.GetAttribute("value").ShouldBe("Bij ons");
        last.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#terugkoppelen-dag-fout").ShouldNotBeNull();
        last.Page.QuerySelector("#terugkoppelen-gedaan")!.TextContent.ShouldContain("Gebeld");
    }

    [Fact]
    public async Task Texts_ThatAreTooLong_AreAnErrorBesideTheirFieldAndNothingIsLost()
    {
        var (table, path) = await Accepted();
        using var receives = await Host.SignIn(table.Other);
        var where = new string('w', 201);

        var answer = await Submit(receives, path, "/afspraak", ("dag", Day(2)), ("tijd", "10:00"), ("waar", where));

        answer.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#afspraak-waar-fout").ShouldNotBeNull();
        answer.Page.QuerySelector("#afspraak-waar")!.GetAttribute("value").ShouldBe(where);
    }

    [Fact]
    public async Task New_WithWhatIsNotThere_IsRefusedAndNoErrorOfOurs()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var refers = await Host.SignIn(table.Participant);

        (await refers.Ask($"/verwijzingen/nieuw?punt={Guid.CreateVersion7()}", "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await refers.Ask("/verwijzingen/nieuw?casus=%00", "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await refers.PostJson("/verwijzingen/nieuw", ("punt", $"{Guid.CreateVersion7()}"))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("choice-unknown");
    }

    private async Task<(TableAtWork Table, string Path)> Accepted()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        using var refers = await Host.SignIn(table.Participant);
        using var receives = await Host.SignIn(table.Other);
        var path = await Draft(refers, about, table.Other);
        (await Submit(refers, path, "/aanbieden")).ShouldBeOk();
        (await Submit(receives, path, "/accepteren")).ShouldBeOk();
        return (table, path);
    }

    private static async Task<string> Draft(WebClient refers, CaseAtWork about, Person to)
    {
        var form = (await refers.Get($"/verwijzingen/nieuw?casus={about.Reference}")).Form("/verwijzingen/nieuw");
        var made = await refers.Submit(
            form,
            ("ontvanger", $"persoon:{to.Id}"),
            ("vraag", "Help met de post"),
            ("waarom-daar", "Zij kennen de regelingen"),
            ("wil", "Rust in huis"),
            ("weet", "Agrees"));
        made.ShouldBeOk();
        return made.Address.AbsolutePath;
    }

    // The page's own form, filled in, and the page that it leads to.
    private static async Task<Answer> Submit(WebClient who, string path, string action, params (string Name, string Value)[] filled) =>
        await who.Submit((await who.Get(path)).Form(action), filled);

    private string Day(int days) => DateOnly.FromDateTime(Host.Time.GetUtcNow().UtcDateTime).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
