using System.Net;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Sessions;

/// <summary>Outcomes and actions: positions by name, decisions by their mandate holder, somebody responsible for each action.</summary>
public abstract class OutcomeTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Advice_WhenPeopleTakePositions_ShowsThemByNameWithDissent()
    {
        var open = await OpenItem.Make(Host);
        var id = await Note(open, "Advice");
        using var against = await Host.SignIn(open.Table.Deputy);
        using var chair = await Host.SignIn(open.Table.Chair);
        (await against.PostJson($"{open.Path}/uitkomsten/{id}/standpunt", ("version", "1"), ("standpunt", "Disagree"), ("text", "Te vroeg in het traject"))).ShouldBeOk();
        (await chair.PostJson($"{open.Path}/uitkomsten/{id}/standpunt", ("version", "1"), ("standpunt", "Abstain"))).ShouldBeOk();

        var shown = (await chair.Get(open.Path)).QuerySelector($"#uitkomst-{id}")!.TextContent;

        shown.ShouldContain("1 niet akkoord");
        shown.ShouldContain("Te vroeg in het traject");
        shown.ShouldContain(open.Table.Deputy.Name);
    }

    [Fact]
    public async Task Advice_WhenTextChangedUnderOnesEyes_ThePositionIsNotTaken()
    {
        var open = await OpenItem.Make(Host);
        var id = await Note(open, "Advice");
        using var noteTaker = await Host.SignIn(open.Table.NoteTaker);
        (await noteTaker.PostJson($"{open.Path}/uitkomsten/{id}/wijzigen", ("version", "1"), ("text", "Een heel ander advies"))).ShouldBeOk();
        using var browser = await Host.SignIn(open.Table.Participant);

        var answer = await browser.PostJson($"{open.Path}/uitkomsten/{id}/standpunt", ("version", "1"), ("standpunt", "Agree"));

        answer.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Rephrase_WhenChangedMeanwhile_ShowsBothTextsAndOverwritesNothing()
    {
        var open = await OpenItem.Make(Host);
        var id = await Note(open, "Agreement");
        using var laptop = await Host.SignIn(open.Table.NoteTaker);
        using var chair = await Host.SignIn(open.Table.Chair);
        (await chair.PostJson($"{open.Path}/uitkomsten/{id}/wijzigen", ("version", "1"), ("text", "Tekst van de voorzitter"))).ShouldBeOk();

        var answer = await laptop.Post($"{open.Path}/uitkomsten/{id}/wijzigen", ("version", "1"), ("text", "Tekst van de notulist"));

        answer.ShouldBe(HttpStatusCode.Conflict);
        answer.Body.ShouldContain("Tekst van de voorzitter");
        answer.Body.ShouldContain("Tekst van de notulist");
        (await chair.Get(open.Path)).QuerySelector($"#uitkomst-{id} .pok-outcome__title")!.TextContent.Trim().ShouldBe("Tekst van de voorzitter");
    }

    [Fact]
    public async Task Decision_WhenNotTheMandateHolder_CannotBeTaken()
    {
        var open = await OpenItem.Make(Host);
        var id = await Note(open, "Decision", ("mandaathouder", $"{open.Table.Participant.Id}"));
        using var other = await Host.SignIn(open.Table.Deputy);
        using var holder = await Host.SignIn(open.Table.Participant);

        var refused = await other.PostJson($"{open.Path}/uitkomsten/{id}/besluiten", ("version", "1"));
        (await holder.PostJson($"{open.Path}/uitkomsten/{id}/besluiten", ("version", "1"))).ShouldBeOk();

        refused.Code.ShouldBe("not-the-mandate-holder");
        (await holder.Get(open.Path)).QuerySelector($"#uitkomst-{id}")!.TextContent.ShouldContain("Besluit van");
    }

    [Fact]
    public async Task Decision_WhenPersonHoldsNoMandate_CannotBeWrittenDown()
    {
        var open = await OpenItem.Make(Host);
        using var noteTaker = await Host.SignIn(open.Table.NoteTaker);

        var answer = await noteTaker.PostJson($"{open.ItemPath}/uitkomsten", ("soort", "Decision"), ("text", "Wij besluiten"), ("mandaathouder", $"{open.Table.Deputy.Id}"));

        answer.Code.ShouldBe("decision-needs-mandate-holder");
    }

    [Fact]
    public async Task ChangeAction_WhenChangedMeanwhile_ShowsBothAndOverwritesNothing()
    {
        var open = await OpenItem.Make(Host);
        var action = await Act(open, open.Table.Participant);
        using var noteTaker = await Host.SignIn(open.Table.NoteTaker);
        using var participant = await Host.SignIn(open.Table.Participant);
        (await participant.PostJson($"{open.Path}/acties/{action}/wijzigen", ("version", "1"), ("text", "Tekst van wie het doet"), ("voor", "2026-12-08"))).ShouldBeOk();

        var answer = await noteTaker.Post($"{open.Path}/acties/{action}/wijzigen", ("version", "1"), ("text", "Tekst van de notulist"), ("wie", $"{open.Table.Deputy.Id}"), ("voor", "2026-12-09"));

        answer.ShouldBe(HttpStatusCode.Conflict);
        answer.Body.ShouldContain("Tekst van wie het doet");
        answer.Body.ShouldContain("Tekst van de notulist");
        var row = (await participant.Get(open.Path)).QuerySelector($"#actie-{action}")!;
        row.TextContent.ShouldContain("Tekst van wie het doet");
        row.QuerySelector("form[action$='/wijzigen'] textarea").ShouldNotBeNull();
        row.QuerySelector("form[action$='/wijzigen'] select").ShouldBeNull();
    }

    [Fact]
    public async Task ChangeAction_WhenGivenToAnother_OnlyByWhoWritesDown()
    {
        var open = await OpenItem.Make(Host);
        var action = await Act(open, open.Table.Participant);
        using var participant = await Host.SignIn(open.Table.Participant);
        using var noteTaker = await Host.SignIn(open.Table.NoteTaker);
        (string, string)[] fields = [("version", "1"), ("text", "Bevestigen op papier"), ("wie", $"{open.Table.Deputy.Id}"), ("voor", "2026-12-01")];

        var refused = await participant.PostJson($"{open.Path}/acties/{action}/wijzigen", fields);
        (await noteTaker.PostJson($"{open.Path}/acties/{action}/wijzigen", fields)).ShouldBeOk();

        refused.ShouldBe(HttpStatusCode.Forbidden);
        (await noteTaker.Get(open.Path)).QuerySelector($"#actie-{action} .pok-act__who")!.TextContent.ShouldContain(open.Table.Deputy.Name);
    }

    [Fact]
    public async Task Action_WhenForSomebodyElse_OnlyTheNoteTakerMayWriteItDown()
    {
        var open = await OpenItem.Make(Host);
        using var participant = await Host.SignIn(open.Table.Participant);
        using var noteTaker = await Host.SignIn(open.Table.NoteTaker);
        (string, string)[] fields = [("text", "Bevestigen op papier"), ("wie", $"{open.Table.Deputy.Id}"), ("voor", "2026-12-01")];

        var refused = await participant.PostJson($"{open.ItemPath}/acties", fields);
        (await noteTaker.PostJson($"{open.ItemPath}/acties", fields)).ShouldBeOk();

        refused.ShouldBe(HttpStatusCode.Forbidden);
        (await noteTaker.Get(open.Path)).QuerySelector("#actie-lijst")!.TextContent.ShouldContain(open.Table.Deputy.Name);
    }

    [Fact]
    public async Task Action_WhenForWhoIsNeitherAtTheTableNorOnTheCase_IsRefused()
    {
        var open = await OpenItem.Make(Host);
        var partnership = open.Table.Partnership;
        var outsider = await partnership.Outsider();
        var administrator = await partnership.Administrator();
        var guest = await partnership.Professional("Gijs Gast", partnership.Municipality);
        var coach = await partnership.Professional("Bea Budgetcoach", partnership.Municipality);
        await open.Session.Arrive(administrator, guest);
        await partnership.Do(w => w.Db.CaseTeam.Add(new CaseTeamMember(Guid.CreateVersion7(), open.Case.Id, coach.Id, "budgetcoach", open.Table.Participant.Id, w.Now, null)));
        await Deactivate(open, open.Table.Other);
        using var noteTaker = await Host.SignIn(open.Table.NoteTaker);

        foreach (var who in new[] { outsider, administrator, open.Table.Other })
        {
            (await Agree(who)).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("responsible-not-at-table", who.Name);
        }

        foreach (var who in new[] { guest, coach, open.Table.Deputy })
        {
            (await Agree(who)).ShouldBeOk();
        }

        Task<Answer> Agree(Person who) => noteTaker.PostJson($"{open.ItemPath}/acties", ("text", "Bevestigen"), ("wie", $"{who.Id}"), ("voor", "2026-12-01"));
    }

    [Fact]
    public async Task ChangeAction_WhenGivenToAnOutsider_IsRefused()
    {
        var open = await OpenItem.Make(Host);
        var action = await Act(open, open.Table.Participant);
        var outsider = await open.Table.Partnership.Outsider();
        using var noteTaker = await Host.SignIn(open.Table.NoteTaker);

        var refused = await noteTaker.PostJson($"{open.Path}/acties/{action}/wijzigen", ("version", "1"), ("text", "Bevestigen"), ("wie", $"{outsider.Id}"), ("voor", "2026-12-01"));

        refused.ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("responsible-not-at-table");
    }

    [Fact]
    public async Task Actions_WhenTheCaseWasClosedMeanwhile_StayAsTheyAre()
    {
        var open = await OpenItem.Make(Host);
        var done = await Act(open, open.Table.Participant);
        var left = await Act(open, open.Table.Participant);
        using var noteTaker = await Host.SignIn(open.Table.NoteTaker);
        (await noteTaker.PostJson($"{open.Path}/acties/{done}/klaar")).ShouldBeOk();
        await open.CloseCase();

        Answer[] refused =
        [
            await noteTaker.PostJson($"{open.ItemPath}/acties", ("text", "Nog iets"), ("voor", "2026-12-01")),
            await noteTaker.PostJson($"{open.Path}/acties/{done}/heropenen"),
            await noteTaker.PostJson($"{open.Path}/acties/{left}/vervallen"),
            await noteTaker.PostJson($"{open.Path}/acties/{left}/wijzigen", ("version", "1"), ("text", "Anders"), ("voor", "2026-12-02")),
        ];

        foreach (var answer in refused)
        {
            answer.ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("case-closed");
        }

        var page = await noteTaker.Get(open.Path);
        page.QuerySelector($"#actie-{left}").ShouldNotBeNull();
        page.QuerySelector($"#actie-{left} form").ShouldBeNull();
    }

    [Fact]
    public async Task ReopenAction_WhenWhoDidItHasLeft_RestsOnWhoOpensIt()
    {
        var open = await OpenItem.Make(Host);
        var action = await Act(open, open.Table.Other);
        using var chair = await Host.SignIn(open.Table.Chair);
        (await chair.PostJson($"{open.Path}/acties/{action}/klaar")).ShouldBeOk();
        await Deactivate(open, open.Table.Other);

        (await chair.PostJson($"{open.Path}/acties/{action}/heropenen")).ShouldBeOk();

        (await chair.Get(open.Path)).QuerySelector($"#actie-{action} .pok-act__who")!.TextContent.ShouldContain(open.Table.Chair.Name);
    }

    private static Task Deactivate(OpenItem open, Person who) =>
        open.Table.Partnership.Do(async w => (await w.Db.Professionals.SingleAsync(p => p.Id == who.Id)).Deactivate(0));

    private async Task<Guid> Act(OpenItem open, Person who)
    {
        using var noteTaker = await Host.SignIn(open.Table.NoteTaker);
        var id = Guid.CreateVersion7();
        (await noteTaker.PostJson($"{open.ItemPath}/acties", ("commandId", $"{id}"), ("text", "Bevestigen"), ("wie", $"{who.Id}"), ("voor", "2026-12-01"))).ShouldBeOk();
        return id;
    }

    private async Task<Guid> Note(OpenItem open, string kind, params (string, string)[] more)
    {
        using var noteTaker = await Host.SignIn(open.Table.NoteTaker);
        var id = Guid.CreateVersion7();
        (await noteTaker.PostJson($"{open.ItemPath}/uitkomsten", [("commandId", $"{id}"), ("soort", kind), ("text", "De huur drie weken opschorten"), .. more])).ShouldBeOk();
        return id;
    }
}
