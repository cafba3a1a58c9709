using System.Net;
using AngleSharp.Html.Dom;
using PokCases.Domain.Signals;
using PokCases.Domain.Tables;
using PokCases.Web.Tests.Infrastructure;
using PokCases.Web.Tests.Tables;

namespace PokCases.Web.Tests.Signals;

public abstract class SignalTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Pages_ForWhoOnlyAdministers_AreClosedAndAnUnknownSignalIsNotThere()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var administrator = await Host.SignIn(await table.Partnership.Administrator());
        using var member = await Host.SignIn(table.Other);

        (await administrator.Ask("/signalen", "text/html")).ShouldBe(HttpStatusCode.Forbidden);
        (await administrator.Ask("/signalen/nieuw", "text/html")).ShouldBe(HttpStatusCode.Forbidden);
        (await administrator.PostJson("/signalen/nieuw", Text("Verboden wachtlijst"))).ShouldBe(HttpStatusCode.Forbidden);
        (await member.Ask($"/signalen/{Guid.NewGuid()}", "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await member.PostJson($"/signalen/{Guid.NewGuid()}/meedoen", ("keer", "1"))).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Raise_Twice_WithTheSameCommand_IsOneSignalThatEverybodyReads()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var raiser = await Host.SignIn(table.Participant);
        using var reader = await Host.SignIn(table.Other);
        (string, string)[] fields = [.. Text("Briefadres ontbreekt eenmalig"), ("commandId", $"{Guid.CreateVersion7()}")];

        var first = Go(await raiser.PostJson("/signalen/nieuw", fields));
        var second = Go(await raiser.PostJson("/signalen/nieuw", fields));
        var before = await LastEntry();
        var page = await reader.Get(first);

        second.ShouldBe(first);
        page.QuerySelector("main")!.TextContent.ShouldContain("Briefadres ontbreekt eenmalig");
        page.QuerySelector("form[action$='/uitwerken']").ShouldBeNull();
        var entry = (await LogAfter(before)).Where(e => e.Kind == "read").ShouldHaveSingleItem();
        entry.Ground.ShouldBe("Partnership");
        entry.Subjects.ShouldContain(Guid.Parse(first["/signalen/".Length..]));
    }

    [Fact]
    public async Task Raise_WithoutWhatIsNeeded_ComesBackInDutchWithWhatWasTyped()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var client = await Host.SignIn(table.Participant);

        var answer = await client.Post("/signalen/nieuw", ("titel", ""), ("verhaal", "Het duurt te lang."), ("regel", ""), ("keer", "0"), ("casus", ""));

        var text = answer.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#fouten")!.TextContent;
        text.ShouldContain("Schrijf het obstakel in één zin op.");
        text.ShouldContain("Kies wat voor obstakel het is.");
        text.ShouldContain("Vul een aantal in van 1 tot 500.");
        ((IHtmlTextAreaElement)answer.Page.QuerySelector("#verhaal")!).Value.ShouldBe("Het duurt te lang.");
    }

    [Fact]
    public async Task Raise_WhenItLooksLikeAPerson_WarnsAndATickGoesOn()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var client = await Host.SignIn(table.Participant);

        var warned = await client.Post("/signalen/nieuw", Text("Toeslagenloket", "Mevrouw Jansen kan nergens terecht."));
        var form = (IHtmlFormElement)warned.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("main form")!;
        var raised = await client.Submit(form, ("nagekeken", "true"));

        warned.Page.QuerySelector("#sporen")!.TextContent.ShouldContain("een naam");
        raised.ShouldBeOk().Page.QuerySelector("h1")!.TextContent.ShouldContain("Toeslagenloket");
        // Whoever can take it out is told so on the page, too.
        raised.Page.QuerySelector("#sporen")!.TextContent.ShouldContain("een naam");
    }

    [Fact]
    public async Task Raise_WhenALikeOneIsThere_ItIsOfferedAndJoiningCounts()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var first = await Host.SignIn(table.Participant);
        using var second = await Host.SignIn(table.Other);
        var known = Go(await first.PostJson("/signalen/nieuw", Text("Kwijtschelding kwekerijbelasting stokt", times: 2)));

        var offered = await second.Post("/signalen/nieuw", Text("Kwijtschelding van kwekerijbelasting duurt", times: 3));
        var form = (IHtmlFormElement)offered.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("main form")!;
        var joined = await second.Submit(form, ("gelijk", known["/signalen/".Length..]));

        offered.Page.QuerySelector("main")!.TextContent.ShouldContain("Kwijtschelding kwekerijbelasting stokt");
        joined.ShouldBeOk().Address.AbsolutePath.ShouldBe(known);
        joined.Page.QuerySelector("#gezien")!.TextContent.ShouldBe("5 keer gezien");
    }

    [Fact]
    public async Task Raise_FromACase_KeepsACountAndNotWhich()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        using var client = await Host.SignIn(table.Participant);
        using var other = await Host.SignIn(table.Other);
        var form = (IHtmlFormElement)(await client.Get($"/signalen/nieuw?casus={about.Reference}")).QuerySelector("main form")!;
        var before = await LastEntry();

        var raised = await client.Submit(form, [.. Text("Woonurgentie vervalt zomaar"), ("casus", about.Reference), ("gelijk", "nieuw")]);
        var signal = raised.ShouldBeOk().Address.AbsolutePath;
        var seen = (await other.Get(signal)).QuerySelector("main")!.TextContent;

        seen.ShouldContain("1 keer gemeld vanuit een casus");
        seen.ShouldNotContain(about.Reference);
        var command = (await LogAfter(before)).Where(e => e is { Kind: "command", Action: "RaiseSignal" }).ShouldHaveSingleItem();
        command.Subjects.ShouldNotContain(Guid.Parse(signal["/signalen/".Length..]));
        (await client.Get($"/casussen/{about.Reference}/tijdlijn")).QuerySelector("main")!.TextContent.ShouldContain("Uit deze casus is een signaal opgehaald");
        (await other.Ask($"/signalen/nieuw?casus={about.Reference}", "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await other.PostJson("/signalen/nieuw", [.. Text("Woonurgentie"), ("casus", about.Reference)])).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Steps_ByWhoIsResponsible_LeadToAnAnswerThatWhoSawItHears()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var raiser = await Host.SignIn(table.Participant);
        using var second = await Host.SignIn(table.Other);
        using var coordinator = await Host.SignIn(await table.Partnership.Coordinator());
        var signal = Go(await raiser.PostJson("/signalen/nieuw", Text("Taxibon weigeren na zessen")));
        (await second.PostJson($"{signal}/meedoen", ("keer", "4"))).ShouldBeOk();

        (await second.PostJson($"{signal}/uitwerken", ("versie", "1"), ("tekst", "Zo komt het."))).ShouldBe(HttpStatusCode.Forbidden);
        (await raiser.PostJson($"{signal}/beantwoorden", ("tekst", "Nee."))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("signal-not-on-agenda");
        (await raiser.PostJson($"{signal}/uitwerken", ("versie", "2"), ("tekst", "Zo komt het."))).ShouldBeOk();
        (await raiser.PostJson($"{signal}/agenderen", ("waar", "Beleidsoverleg"))).ShouldBeOk();
        (await coordinator.PostJson($"{signal}/beantwoorden", ("tekst", "Vanaf nu rijdt hij tot tien uur."))).ShouldBeOk();
        var day = (await second.Get("/mijn-dag")).QuerySelector("#wacht")!.ParentElement!;

        day.TextContent.ShouldContain("Antwoord op: Taxibon weigeren na zessen");
        var page = await second.Get(signal);
        page.QuerySelector("#antwoord")!.ParentElement!.TextContent.ShouldContain("Vanaf nu rijdt hij tot tien uur.");
        (await second.Submit((IHtmlFormElement)page.QuerySelector("form[action$='/gelezen']")!)).ShouldBeOk();
        (await second.Get("/mijn-dag")).QuerySelector("#wacht")!.ParentElement!.TextContent.ShouldNotContain("Taxibon");
        (await raiser.PostJson($"{signal}/meedoen", ("keer", "1"))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("signal-answered");
    }

    [Fact]
    public async Task TakeIn_ALikeSignal_LeadsOnFromTheOldAddress()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var client = await Host.SignIn(table.Participant);
        var one = Go(await client.PostJson("/signalen/nieuw", Text("Parkeerontheffing mantelzorger ontbreekt", times: 2)));
        var two = Go(await client.PostJson("/signalen/nieuw", Text("Mantelzorger zonder parkeerontheffing", times: 3)));
        var page = await client.Get(one);

        page.QuerySelectorAll("#welk option").Select(o => o.TextContent).ShouldContain("Mantelzorger zonder parkeerontheffing");
        (await client.PostJson($"{one}/samenvoegen", ("welk", two["/signalen/".Length..]))).ShouldBeOk();

        (await client.Get(one)).QuerySelector("#gezien")!.TextContent.ShouldBe("5 keer gezien");
        (await client.Get(two)).QuerySelector($"main a[href='{one}']").ShouldNotBeNull();
        (await client.PostJson($"{two}/meedoen", ("keer", "1"))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("signal-joined");
    }

    [Fact]
    public async Task Rephrase_WhenVersionIsOld_IsRefusedAndOthersMayNot()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var client = await Host.SignIn(table.Participant);
        using var other = await Host.SignIn(table.Other);
        var signal = Go(await client.PostJson("/signalen/nieuw", Text("Inburgering zonder kinderopvang")));

        (await client.PostJson($"{signal}/wijzigen", [.. Text("Inburgering en kinderopvang botsen"), ("versie", "1")])).ShouldBeOk();
        (await client.PostJson($"{signal}/wijzigen", [.. Text("Te laat"), ("versie", "1")])).ShouldBe(HttpStatusCode.Conflict);
        (await other.PostJson($"{signal}/wijzigen", [.. Text("Van een ander"), ("versie", "2")])).ShouldBe(HttpStatusCode.Forbidden);

        (await client.Get(signal)).QuerySelector("h1")!.TextContent.ShouldContain("botsen");
    }

    [Fact]
    public async Task Discuss_AtAPartnerMeeting_ItsTextIsInTheRoomAndAnOutcomeAnswersIt()
    {
        var table = await Host.NewPartnership().BreakthroughTable(TableKind.PartnerMeeting);
        using var chair = await Host.SignIn(table.Chair);
        using var member = await Host.SignIn(table.Other);
        var signal = Go(await member.PostJson("/signalen/nieuw", Text("Beslagvrije voet verkeerd berekend", "Loonbeslag houdt geen rekening met de huur.")));
        (await member.PostJson($"{signal}/uitwerken", ("versie", "1"), ("tekst", "De rekenregel is oud."))).ShouldBeOk();
        var id = signal["/signalen/".Length..];
        var planned = await PlannedByChair.Plan(table, chair, daysAhead: 1);

        (await chair.Post($"{planned.Path}/plannen/thema", ("titel", ""), ("minuten", "15"), ("signaal", id))).ShouldBeOk();
        var item = await planned.ItemOf("Beslagvrije voet");
        var onAgenda = await member.Get(signal);
        Host.Time.Advance(TimeSpan.FromDays(1));
        using var leads = await Host.SignIn(table.Chair);
        (await leads.PostJson($"{planned.Path}/openen")).ShouldBeOk();
        (await leads.PostJson($"{planned.Path}/punten/{item}/starten")).ShouldBeOk();
        var room = (await leads.Get(planned.Path)).QuerySelector("#casus")!.TextContent;
        // What is written down here becomes the answer: it warns of traces of persons as the signal's own fields do.
        (await leads.Get(planned.Path)).QuerySelector("#uitkomst-tekst")!.HasAttribute("data-traces").ShouldBeTrue();
        (await leads.PostJson($"{planned.Path}/punten/{item}/uitkomsten", ("soort", "Agreement"), ("text", "De rekenregel wordt aangepast."), ("antwoord", "true"))).ShouldBeOk();

        onAgenda.QuerySelector(".pok-flow__state[aria-current]")!.TextContent.ShouldBe("Geagendeerd");
        room.ShouldContain("Loonbeslag houdt geen rekening met de huur.");
        room.ShouldContain("De rekenregel is oud.");
        using var later = await Host.SignIn(table.Other);
        (await later.Get(signal)).QuerySelector("#antwoord")!.ParentElement!.TextContent.ShouldContain("De rekenregel wordt aangepast.");
    }

    [Fact]
    public async Task PutOnAgenda_OfATableWithCases_IsRefusedAndTakingItOffReleasesIt()
    {
        var cases = await Host.NewPartnership().BreakthroughTable();
        var partners = await Host.NewPartnership().BreakthroughTable(TableKind.PartnerMeeting);
        using var chair = await Host.SignIn(partners.Chair);
        using var otherChair = await Host.SignIn(cases.Chair);
        var signal = Go(await chair.PostJson("/signalen/nieuw", Text("Huisbezoek dubbel gepland")));
        (await chair.PostJson($"{signal}/uitwerken", ("versie", "1"), ("tekst", "Twee agenda's."))).ShouldBeOk();
        var id = signal["/signalen/".Length..];
        var withCases = await PlannedByChair.Plan(cases, otherChair);
        var withPartners = await PlannedByChair.Plan(partners, chair);

        (await otherChair.PostJson($"{withCases.Path}/plannen/thema", ("titel", "Thema"), ("minuten", "15"), ("signaal", id))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("signal-not-here");
        (await chair.PostJson($"{withPartners.Path}/plannen/thema", ("titel", "Thema"), ("minuten", "15"), ("signaal", id))).ShouldBeOk();
        var item = await withPartners.ItemOf("Thema");
        (await chair.PostJson($"{withPartners.Path}/plannen/punten/{item}/weg")).ShouldBeOk();

        (await chair.Get(signal)).QuerySelector(".pok-flow__state[aria-current]")!.TextContent.ShouldBe("Uitgewerkt");
    }

    [Fact]
    public async Task List_WhenFiltered_ShowsThatStageAndNamesWhatItShows()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var client = await Host.SignIn(table.Participant);
        var raised = Go(await client.PostJson("/signalen/nieuw", Text("Nieuw en onbekend signaal")));
        var worked = Go(await client.PostJson("/signalen/nieuw", Text("Uitgewerkt en bekend signaal")));
        (await client.PostJson($"{worked}/uitwerken", ("versie", "1"), ("tekst", "Zo."))).ShouldBeOk();

        var list = await client.Get("/signalen?fase=WorkedOut");

        list.QuerySelector($"main a[href='{worked}']").ShouldNotBeNull();
        list.QuerySelector($"main a[href='{raised}']").ShouldBeNull();
    }

    private static (string, string)[] Text(string title, string story = "Het loopt steeds vast.", int times = 1) =>
    [
        ("titel", title), ("verhaal", story), ("soort", nameof(SignalKind.Legal)), ("vraag", nameof(Remedy.Solve)), ("leefgebied", "Money"), ("regel", ""), ("keer", $"{times}"),
    ];

    private static string Go(Answer answer) => answer.ShouldBeOk().Json.GetProperty("go").GetString()!;
}
