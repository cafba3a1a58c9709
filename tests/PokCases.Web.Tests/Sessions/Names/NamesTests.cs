using System.Net;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Tables;
using PokCases.Web.Tests.Accounts;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.Sessions.Names;

/// <summary>At the table roles stand in the place of names, until it was decided to show them: for those people only, until the end of the item.</summary>
public abstract class NamesTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Show_BeforeTheDecision_HoldsNoNameOnAnyPageOfAnybody()
    {
        using var at = await NamesAtWork.Begin(Host);

        foreach (var person in new[] { at.Table.Chair, at.Table.NoteTaker, at.Table.Participant })
        {
            using var client = await Host.SignIn(person);
            foreach (var page in at.Pages)
            {
                ShouldHoldNone(await client.Ask(page), [.. NamesAtWork.Open, NamesAtWork.Closed]);
            }

            var text = (await client.Get(at.Path)).QuerySelector("main")!.TextContent;
            text.ShouldContain("Moeders huur is laat, mevrouw moeder belde met zoon over");
            text.ShouldContain("Hoe blijft moeder wonen");
        }
    }

    [Fact]
    public async Task Show_OfAClosedPerson_SaysNotEvenTheRoleToWhoMayNotKnow()
    {
        using var at = await NamesAtWork.Begin(Host);
        using var chair = await Host.SignIn(at.Table.Chair);

        var theirs = (await chair.Get(at.Path)).QuerySelector("main")!.TextContent;
        var leads = (await at.Lead.Get(at.Path)).QuerySelector("main")!.TextContent;

        theirs.ShouldContain("met zoon over iemand");
        theirs.ShouldNotContain("ex-partner");
        leads.ShouldContain("met zoon over ex-partner");
    }

    [Fact]
    public async Task Reveal_ForSome_ShowsNamesToThemAtOnceAndToNobodyElse()
    {
        using var at = await NamesAtWork.Begin(Host);
        using var taker = await Host.SignIn(at.Table.NoteTaker);
        using var chair = await Host.SignIn(at.Table.Chair);
        var seq = await at.Session.Seq();
        var before = await LastEntry();

        await at.Reveal(at.Table.NoteTaker);

        var changes = (await taker.Pull($"{at.Path}/wijzigingen?na={seq}")).ShouldBeOk();
        changes.Body.ShouldContain("data-whole=\"true\"");
        foreach (var name in new[] { "Samira&#x27;s huur", "Van der Bergsma belde met FARUK", "Bellen met Samira", "Wie is wie" })
        {
            changes.Body.ShouldContain(name);
        }

        ShouldHoldNone(changes, NamesAtWork.Closed);
        foreach (var page in at.Pages)
        {
            ShouldHoldNone(await chair.Ask(page), [.. NamesAtWork.Open, NamesAtWork.Closed]);
        }

        ShouldHoldNone(await taker.Ask($"{at.Path}/groot-scherm"), [.. NamesAtWork.Open, NamesAtWork.Closed]);
        var entries = await LogAfter(before);
        entries.ShouldContain(e => e.Action == "RevealNames" && e.Cases.Contains(at.Case.Id) && e.Subjects.Contains(at.Table.NoteTaker.Id));
        await using var db = Host.Reading.Plain();
        var shown = entries.Single(e => e.Action == "session-changes" && e.Person == at.Table.NoteTaker.Id);
        shown.Subjects.Count.ShouldBeGreaterThanOrEqualTo(2);
        (await at.Lead.Get($"/casussen/{at.Case.Reference}/tijdlijn")).QuerySelector("main")!.TextContent.ShouldContain("Aan tafel zijn namen getoond");
    }

    [Fact]
    public async Task Reveal_ToTheLead_ShowsTheClosedPersonToo()
    {
        using var at = await NamesAtWork.Begin(Host);

        await at.Reveal(at.Table.Participant);

        (await at.Lead.Ask(at.Path)).ShouldBeOk().Body.ShouldContain(NamesAtWork.Closed);
    }

    [Fact]
    public async Task TakeBack_ByTheChair_ShowsRolesAgain()
    {
        using var at = await NamesAtWork.Begin(Host);
        using var taker = await Host.SignIn(at.Table.NoteTaker);
        using var chair = await Host.SignIn(at.Table.Chair);
        await at.Reveal(at.Table.NoteTaker);
        (await taker.Ask(at.Path)).Body.ShouldContain("Samira");

        (await chair.PostJson($"{at.Names}/terug")).ShouldBeOk();

        foreach (var page in at.Pages)
        {
            ShouldHoldNone(await taker.Ask(page), [.. NamesAtWork.Open, NamesAtWork.Closed]);
        }

        (await chair.PostJson($"{at.Names}/terug")).Code.ShouldBe("reveal-over");
    }

    [Fact]
    public async Task Reveal_AfterTheItem_HoldsNoMoreAndMinutesSayRoles()
    {
        using var at = await NamesAtWork.Begin(Host);
        using var taker = await Host.SignIn(at.Table.NoteTaker);
        using var chair = await Host.SignIn(at.Table.Chair);
        await at.Reveal(at.Table.NoteTaker, at.Table.Participant);

        (await chair.PostJson($"{at.Path}/sluiten")).ShouldBeOk();

        foreach (var client in new[] { taker, chair, at.Lead })
        {
            foreach (var page in new[] { at.Path, $"{at.Path}/verslag", $"{at.Path}/verslag/wijzigingen?na=0" })
            {
                ShouldHoldNone(await client.Ask(page), [.. NamesAtWork.Open, NamesAtWork.Closed]);
            }
        }

        (await taker.Get($"{at.Path}/verslag")).QuerySelector("main")!.TextContent.ShouldContain("Moeder krijgt uitstel");
    }

    [Fact]
    public async Task Reveal_AtAPeerReview_IsRefused()
    {
        using var at = await NamesAtWork.Begin(Host, TableKind.PeerReview);

        (await at.Lead.Ask(at.Names)).ShouldBe(HttpStatusCode.Forbidden);
        (await at.Lead.PostJson(at.Names, ("waarom", "Toch"), ("voor", $"{at.Table.Chair.Id}"))).ShouldBe(HttpStatusCode.Forbidden);
        (await at.Lead.Get(at.Path)).QuerySelector("main")!.TextContent.ShouldContain("Bij intervisie blijven namen altijd weg");
    }

    [Fact]
    public async Task Reveal_BySomebodyElse_IsRefused()
    {
        using var at = await NamesAtWork.Begin(Host);
        using var chair = await Host.SignIn(at.Table.Chair);
        using var waiting = await Host.SignIn(at.Table.Other);
        using var outsider = await Host.SignIn(await at.Table.Partnership.Outsider());

        (await chair.PostJson(at.Names, ("waarom", "Nodig"), ("voor", $"{at.Table.Chair.Id}"))).ShouldBe(HttpStatusCode.Forbidden);
        (await waiting.PostJson(at.Names, ("waarom", "Nodig"), ("voor", $"{at.Table.Other.Id}"))).ShouldBe(HttpStatusCode.Forbidden);
        (await waiting.Ask(at.Names)).ShouldBe(HttpStatusCode.NotFound);
        (await outsider.Ask(at.Names)).ShouldBe(HttpStatusCode.NotFound);
        (await outsider.PostJson(at.Names, ("waarom", "Nodig"), ("voor", $"{at.Table.Chair.Id}"))).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Reveal_WithoutReasonOrToSomebodyWhoIsNotAdmitted_SaysSoAndKeepsWhatWasChosen()
    {
        using var at = await NamesAtWork.Begin(Host);

        var without = await at.Lead.Post(at.Names, ("voor", $"{at.Table.Chair.Id}"));
        var wrong = await at.Lead.Post(at.Names, ("voor", $"{at.Table.Other.Id}"), ("waarom", "Hierom dus"));

        without.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("[name=waarom]")!.GetAttribute("aria-invalid").ShouldBe("true");
        without.Page.QuerySelectorAll("input[name=voor][checked]").Length.ShouldBe(1);
        wrong.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("[name=waarom]")!.TextContent.ShouldContain("Hierom dus");
        wrong.Body.ShouldContain("alleen tonen aan mensen die bij dit punt zijn toegelaten");
    }

    [Fact]
    public async Task Change_ByWhoReadsRoles_TakesNoNameOutOfWhatIsKept()
    {
        using var at = await NamesAtWork.Begin(Host);
        using var taker = await Host.SignIn(at.Table.NoteTaker);
        var form = (await taker.Get(at.Path)).Forms.Single(f => f.Action.Contains("/acties/", StringComparison.Ordinal) && f.Action.EndsWith("/wijzigen", StringComparison.Ordinal));

        (await taker.Submit(form, ("voor", "2030-01-02"))).ShouldBeOk();

        await using var db = Host.Storage.OpenReading();
        db.Scope = new Everything();
        var action = await db.Actions.SingleAsync(a => a.ItemId == at.Item, Cancellation);
        action.Text.ShouldBe("Bellen met Samira over Onvindbaar");
        action.DueOn.ShouldBe(new DateOnly(2030, 1, 2));
    }

    [Fact]
    public async Task Edit_OfOwnWords_ShowsThemAsTheyWereTyped()
    {
        using var at = await NamesAtWork.Begin(Host);
        using var author = await Host.SignIn(at.Table.Deputy);

        (await author.Get($"{at.Path}/bijdragen/{at.Contribution}/wijzigen")).QuerySelector("textarea[name=text]")!.TextContent.ShouldContain("Samira");
        (await author.Get(at.Path)).QuerySelector("#bijdragen")!.TextContent.ShouldNotContain("Samira");
    }

    [Fact]
    public async Task Show_OutsideTheTable_SaysRolesToWhoIsNotOnTheCaseAndNamesToWhoIs()
    {
        using var at = await NamesAtWork.Begin(Host);
        using var chair = await Host.SignIn(at.Table.Chair);
        using var deputy = await Host.SignIn(at.Table.Deputy);
        var action = (await deputy.Get("/mijn-dag")).QuerySelector("a[href^='/acties/']")!;
        var page = action.GetAttribute("href")!;

        foreach (var answer in new[] { await chair.Ask($"{at.Path}/plannen"), await chair.Ask($"/tafels/{at.Table.Id}/bord"), await chair.Ask("/mijn-dag"), await deputy.Ask("/mijn-dag"), await deputy.Ask(page) })
        {
            ShouldHoldNone(answer.ShouldBeOk(), [.. NamesAtWork.Open, NamesAtWork.Closed]);
        }

        action.TextContent.ShouldBe("Bellen met moeder over iemand");
        (await chair.Get($"{at.Path}/plannen")).QuerySelector("main")!.TextContent.ShouldContain("Moeder en haar huis");
        (await chair.Get($"/tafels/{at.Table.Id}/bord")).QuerySelector("main")!.TextContent.ShouldContain("Moeder en haar huis");
        (await at.Lead.Get(page)).QuerySelector("main")!.TextContent.ShouldContain("Bellen met Samira over Onvindbaar");
        (await at.Lead.Get("/mijn-dag")).QuerySelector("main")!.TextContent.ShouldContain("Samira en haar huis");
    }

    [Fact]
    public async Task Progress_SentBackAsItWasShown_KeepsTheNameInIt()
    {
        using var at = await NamesAtWork.Begin(Host);
        using var deputy = await Host.SignIn(at.Table.Deputy);
        var page = (await deputy.Get("/mijn-dag")).QuerySelector("a[href^='/acties/']")!.GetAttribute("href")!;
        (await deputy.Submit((await deputy.Get(page)).Form($"{page}/voortgang"), ("voortgang", "Samira belt terug"))).ShouldBeOk();
        var form = (await deputy.Get(page)).Form($"{page}/voortgang");

        (await deputy.Submit(form)).ShouldBeOk();

        form.QuerySelector("[name=voortgang]")!.GetAttribute("value").ShouldBe("Moeder belt terug");
        (await at.Lead.Get(page)).QuerySelector("main")!.TextContent.ShouldContain("Samira belt terug");
    }

    private static void ShouldHoldNone(Answer answer, params string[] names)
    {
        foreach (var name in names)
        {
            answer.Body.ShouldNotContain(name, Shouldly.Case.Insensitive, $"{answer.Address}: {name}");
        }
    }

    private sealed class Everything : Web.Persistence.IPersonalScope
    {
        public void NotePersonalRead()
        {
        }
    }
}
