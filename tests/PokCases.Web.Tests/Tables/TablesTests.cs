using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PokCases.Domain.Tables;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Tables;

/// <summary>Who may know of a table, and what happens when two people change it.</summary>
public abstract class TablesTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Show_WhenNotOfTheTable_IsNotThere()
    {
        var partnership = Host.NewPartnership();
        var table = await partnership.BreakthroughTable();
        using var outsider = await Host.SignIn(await partnership.Outsider());
        using var member = await Host.SignIn(table.Participant);
        using var coordinator = await Host.SignIn(await partnership.Coordinator());

        (await outsider.Ask($"/tafels/{table.Id}")).ShouldBe(HttpStatusCode.NotFound);
        (await outsider.Post($"/tafels/{table.Id}/wijzigen", ("naam", "x"), ("versie", "1"))).ShouldBe(HttpStatusCode.NotFound);
        (await member.Ask($"/tafels/{table.Id}")).ShouldBeOk();
        (await member.Ask($"/tafels/{table.Id}/wijzigen")).ShouldBe(HttpStatusCode.Forbidden);
        (await coordinator.Ask($"/tafels/{table.Id}/wijzigen")).ShouldBeOk();
    }

    [Fact]
    public async Task List_WhenMemberOfOne_ShowsThatOneOnly()
    {
        var mine = await Host.NewPartnership().BreakthroughTable();
        var other = await Host.NewPartnership().BreakthroughTable();
        using var member = await Host.SignIn(mine.Participant);

        var page = await member.Get("/tafels");

        page.Body!.TextContent.ShouldContain($"Tafel {mine.Prefix}");
        page.Body.TextContent.ShouldNotContain($"Tafel {other.Prefix}");
    }

    [Fact]
    public async Task ChangeCharter_WhenSomebodySavedMeanwhile_BothTextsAreShownAndOneIsChosen()
    {
        var partnership = Host.NewPartnership();
        var table = await partnership.BreakthroughTable();
        using var first = await Host.SignIn(table.Chair);
        using var second = await Host.SignIn(await partnership.Coordinator());
        var firstForm = FormOf(await first.Get($"/tafels/{table.Id}/wijzigen"));
        var secondForm = FormOf(await second.Get($"/tafels/{table.Id}/wijzigen"));

        (await first.Submit(firstForm, ("ritme", "elke maandag"))).ShouldBeOk();
        var conflict = await second.Submit(secondForm, ("ritme", "elke vrijdag"));
        conflict.ShouldBe(HttpStatusCode.Conflict);
        conflict.Page.Body!.TextContent.ShouldContain("elke maandag");
        conflict.Page.QuerySelector<IHtmlTextAreaElement>("textarea[name=ritme]")!.Value.ShouldBe("elke vrijdag");
        (await first.Get($"/tafels/{table.Id}")).Body!.TextContent.ShouldContain("elke maandag");

        (await second.Submit(FormOf(conflict.Page))).ShouldBeOk().Page.Body!.TextContent.ShouldContain("elke vrijdag");
    }

    [Fact]
    public async Task ChangeCharter_WhenCovenantEndsBeforeItStarts_FormComesBackAsFilledIn()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var chair = await Host.SignIn(table.Chair);
        var form = FormOf(await chair.Get($"/tafels/{table.Id}/wijzigen"));

        var answer = await chair.Submit(form, ("ritme", "elke maandag"), ("geldig-van", "2026-05-01"), ("geldig-tot", "2026-04-01"));

        answer.ShouldBe(HttpStatusCode.BadRequest);
        answer.Page.QuerySelector<IHtmlInputElement>("input[name=ritme]")!.Value.ShouldBe("elke maandag");
    }

    [Fact]
    public async Task Found_WhenCoordinatorFillsInTheForm_TableStartsFromTheShippedTemplate()
    {
        var partnership = Host.NewPartnership();
        await partnership.BreakthroughTable();
        using var coordinator = await Host.SignIn(await partnership.Coordinator());
        var letters = $"Z{(char)('A' + Random.Shared.Next(26))}{(char)('A' + Random.Shared.Next(26))}";

        var answer = await coordinator.Post("/tafels/nieuw", ("soort", nameof(TableKind.Breakthrough)), ("naam", "Nieuwe tafel"), ("kenmerk", letters));
        var id = answer.ShouldBeOk().Address.Segments[2].Trim('/');
        var templates = await coordinator.Get($"/tafels/{id}/sjablonen");

        templates.QuerySelector(".pok-card--now")!.TextContent.ShouldContain("eigen indeling");
        templates.QuerySelectorAll(".pok-card--now .pok-phases__phase").Length.ShouldBe(6);
        (await coordinator.Get($"/tafels/{id}")).Body!.TextContent.ShouldContain("Er is nog geen convenant vastgelegd");
    }

    [Fact]
    public async Task Template_WhenStepIsMovedAndSaved_OrderIsKept()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var chair = await Host.SignIn(table.Chair);
        var copied = await chair.Post($"/tafels/{table.Id}/sjablonen", ("van", Web.Tables.ShippedTemplates.Casuistry.ToString()));
        var path = copied.ShouldBeOk().Address.AbsolutePath;

        var moved = await chair.Submit(FormOf(copied.Page), ("doe", "neer-0"));
        StepsOf(moved.ShouldBeOk().Page)[..2].ShouldBe(["Vraagverheldering", "Inbreng"]);
        moved.Page.QuerySelector("[autofocus]")!.Id.ShouldBe("neer-1");
        StepsOf(await chair.Get(path))[0].ShouldBe("Inbreng");

        (await chair.Submit(FormOf(moved.Page), ("doe", "bewaren"))).ShouldBeOk();
        StepsOf(await chair.Get(path))[..2].ShouldBe(["Vraagverheldering", "Inbreng"]);
    }

    [Fact]
    public async Task Unseat_WhenLastChair_IsRefused()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var chair = await Host.SignIn(table.Chair);

        (await chair.Post($"/tafels/{table.Id}/leden/{table.Chair.Id}/weg")).ShouldBe(HttpStatusCode.BadRequest);
        (await chair.Post($"/tafels/{table.Id}/leden/{table.Other.Id}/weg")).ShouldBeOk();
    }

    private static IHtmlFormElement FormOf(IHtmlDocument page) => page.QuerySelector<IHtmlFormElement>("main form")!;

    private static List<string> StepsOf(IHtmlDocument page) => [.. page.QuerySelectorAll<IHtmlInputElement>("input[name=stap]").Select(i => i.Value)];
}
