using System.Net;
using AngleSharp.Html.Dom;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public abstract class CasePageTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Theory]
    [InlineData("")]
    [InlineData("/waarom")]
    [InlineData("/wijzigen")]
    [InlineData("/overdragen")]
    [InlineData("/wijzigingen")]
    public async Task Show_WhenNotOnTheCase_AnswersAsForAnUnknownReference(string under)
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        using var client = await Host.SignIn(table.Other);

        var real = await client.Ask($"/casussen/{about.Reference}{under}", "text/html");
        var made = await client.Ask($"/casussen/{table.Prefix}-2026-999{under}", "text/html");

        real.ShouldBe(HttpStatusCode.NotFound);
        made.ShouldBe(HttpStatusCode.NotFound);
        Shown(real).ShouldBe(Shown(made));
        real.Header("Content-Type").ShouldBe(made.Header("Content-Type"));
    }

    [Fact]
    public async Task Show_WhenOnTheCase_OnlyOwnOrganisationsContributionsAreThere()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        var session = await table.OpenSession();
        var item = await session.StartCase(about);
        await session.Share(item, table.Participant, "De huur loopt achter.");
        await session.Share(item, table.Other, "Er ligt een schuldregeling.");
        using var client = await Host.SignIn(table.Participant);

        var text = (await client.Get($"/casussen/{about.Reference}")).QuerySelector("main")!.TextContent;

        text.ShouldContain("De huur loopt achter.");
        text.ShouldNotContain("schuldregeling");
    }

    [Fact]
    public async Task Show_WhenRead_IsOneEntryThatNamesTheCase()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        using var client = await Host.SignIn(table.Participant);
        var before = await LastEntry();

        await client.Get($"/casussen/{about.Reference}");

        var entry = (await LogAfter(before)).Where(e => e.Kind == "read").ShouldHaveSingleItem();
        entry.Cases.ShouldBe([about.Id]);
        entry.Ground.ShouldBe("CaseTeam");
        entry.Purpose.ShouldBe("casus");
    }

    [Fact]
    public async Task Why_WhenAsked_NamesWhoSeesTheCase()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        await table.Partnership.Do(w => w.Db.CaseTeam.Add(new CaseTeamMember(Guid.CreateVersion7(), about.Id, table.Other.Id, "budgetcoach", table.Participant.Id, w.Now, null)));
        using var client = await Host.SignIn(table.Participant);

        var text = (await client.Get($"/casussen/{about.Reference}/waarom")).QuerySelector("main")!.TextContent;

        text.ShouldContain(table.Other.Name);
        text.ShouldContain("zit in het casusteam");
        text.ShouldContain(table.Chair.Name);
        text.ShouldNotContain(table.NoteTaker.Name);
    }

    [Fact]
    public async Task Rephrase_WhenSomebodyElseWasFirst_ShowsBothTextsAndOverwritesNothing()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        using var client = await Host.SignIn(table.Participant);
        var first = Form(await client.Get($"/casussen/{about.Reference}/wijzigen"));
        var second = Form(await client.Get($"/casussen/{about.Reference}/wijzigen"));

        (await client.Submit(first, ("vraag", "Eerste tekst"))).ShouldBeOk();
        var conflict = await client.Submit(second, ("vraag", "Tweede tekst"));

        conflict.ShouldBe(HttpStatusCode.Conflict);
        conflict.Body.ShouldContain("Eerste tekst");
        conflict.Body.ShouldContain("Tweede tekst");
        (await client.Get($"/casussen/{about.Reference}")).QuerySelector("main")!.TextContent.ShouldContain("Eerste tekst");
        var mine = await client.Submit(Form(conflict.Page));
        mine.ShouldBeOk().Page.QuerySelector("main")!.TextContent.ShouldContain("Tweede tekst");
    }

    [Fact]
    public async Task Rephrase_WithAnotherMunicipality_ThatOneAnswersFromThenOn()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        var other = Guid.CreateVersion7();
        await table.Partnership.Do(w => w.Db.Organisations.Add(new Organisation(other, "Gemeente Andersdam", OrganisationKind.Municipality, [])));
        using var client = await Host.SignIn(table.Participant);
        var form = Form(await client.Get($"/casussen/{about.Reference}/wijzigen"));

        (await client.Submit(form, ("gemeente", $"{other}"))).ShouldBeOk();
        // Who read the page before, and changes only the text, does not put the first one back.
        (await client.Submit(form, ("titel", "Nieuwe titel"), ("versie", "2"), ("commandId", $"{Guid.CreateVersion7()}"))).ShouldBeOk();

        (await client.Get($"/casussen/{about.Reference}")).QuerySelector("main")!.TextContent.ShouldContain("Gemeente Andersdam");
        (await client.PostJson($"/casussen/{about.Reference}/wijzigen", ("titel", "Zelfde"), ("vraag", "Wat nu?"), ("gemeente", $"{table.Other.OrganisationId}"), ("versie", "3"))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("municipality-answers");
    }

    [Fact]
    public async Task Rephrase_WhenTwoChoseAMunicipality_ShowsBothBeforeOneIsReplaced()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        var (one, two) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await table.Partnership.Do(w => w.Db.Organisations.AddRange(
            new Organisation(one, "Gemeente Eersteveen", OrganisationKind.Municipality, []),
            new Organisation(two, "Gemeente Tweeveen", OrganisationKind.Municipality, [])));
        using var client = await Host.SignIn(table.Participant);
        var form = Form(await client.Get($"/casussen/{about.Reference}/wijzigen"));
        (await client.Submit(form, ("gemeente", $"{one}"))).ShouldBeOk();

        var conflict = await client.Submit(form, ("gemeente", $"{two}"), ("commandId", $"{Guid.CreateVersion7()}"));

        var shown = conflict.ShouldBe(HttpStatusCode.Conflict).Page.QuerySelector("main")!.TextContent;
        shown.ShouldContain("Gemeente Eersteveen");
        shown.ShouldContain("Gemeente Tweeveen");
        (await client.Get($"/casussen/{about.Reference}")).QuerySelector("main")!.TextContent.ShouldContain("Gemeente Eersteveen");
        (await client.Submit(Form(conflict.Page))).ShouldBeOk().Page.QuerySelector("main")!.TextContent.ShouldContain("Gemeente Tweeveen");
    }

    [Fact]
    public async Task Rephrase_WhenClosed_IsRefused()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        await table.Partnership.Do(async w => (await w.Db.Cases.FindAsync(about.Id))!.MoveTo(CaseStage.Closed));
        using var client = await Host.SignIn(table.Participant);

        var answer = await client.PostJson($"/casussen/{about.Reference}/wijzigen", ("titel", "Anders"), ("vraag", "Anders"), ("versie", "2"));

        answer.ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("case-closed");
    }

    [Fact]
    public async Task Changes_WhenSomethingChanged_GiveTheWholeViewOnce()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        using var client = await Host.SignIn(table.Participant);
        var root = (await client.Get($"/casussen/{about.Reference}")).QuerySelector("#levend")!;
        var seq = root.GetAttribute("data-seq");
        await client.PostJson($"/casussen/{about.Reference}/wijzigen", ("titel", "Nieuwe titel"), ("vraag", "Nieuwe vraag"), ("versie", "1"));

        var changed = await client.Pull($"{root.GetAttribute("data-changes")}?na={seq}");
        var next = changed.ShouldBeOk().Page.QuerySelector("pok-changes")!.GetAttribute("data-seq");
        var nothing = await client.Pull($"{root.GetAttribute("data-changes")}?na={next}");

        changed.Body.ShouldContain("data-replace=\"levend\"");
        changed.Body.ShouldContain("Nieuwe titel");
        nothing.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Watch_WhenOnTheCase_HearsOfAChangeAndOthersCannotWatch()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        using var lead = await Host.SignIn(table.Participant);
        using var other = await Host.SignIn(table.Other);
        await using var hub = await HubClient.Connect(lead);
        await using var deaf = await HubClient.Connect(other);

        var at = await hub.Watch(about.Id);
        var refused = await Should.ThrowAsync<Microsoft.AspNetCore.SignalR.HubException>(() => deaf.Watch(about.Id));
        await lead.PostJson($"/casussen/{about.Reference}/wijzigen", ("titel", "Nieuwe titel"), ("vraag", "Nieuwe vraag"), ("versie", "1"));

        (await hub.Advanced(about.Id, at + 1)).ShouldBe(at + 1);
        refused.Message.ShouldBe("unknown-stream");
    }

    private static IHtmlFormElement Form(IHtmlDocument page) => (IHtmlFormElement)page.QuerySelector("main form[action$='/wijzigen']")!;

    // Problem details for what a page pulls, else the page; neither may differ.
    private static string Shown(Answer answer) => answer.Page.QuerySelector("main")?.InnerHtml ?? answer.Json.GetProperty("code").GetString()!;
}
