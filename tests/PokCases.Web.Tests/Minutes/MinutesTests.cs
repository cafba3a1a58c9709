using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.EntityFrameworkCore;
using PokCases.Web.Sessions.MinutesKeeping;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Minutes;

public abstract class MinutesTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Read_WhenSessionIsClosed_EachSeesOnlyTheItemsTheyWereAt()
    {
        var held = await HeldSession.Closed(Host);

        var deputy = await TextOf(held, held.Table.Deputy);
        var noteTaker = await TextOf(held, held.Table.NoteTaker);
        var chair = await TextOf(held, held.Table.Chair);

        deputy.ShouldContain(held.Second.Title);
        deputy.ShouldContain(HeldSession.Agreed2);
        deputy.ShouldContain("Een casus waar u niet bij was");
        deputy.ShouldNotContain(held.First.Title);
        deputy.ShouldNotContain(held.First.Reference);
        deputy.ShouldNotContain(HeldSession.Agreed);
        noteTaker.ShouldContain(HeldSession.Agreed);
        noteTaker.ShouldNotContain(held.Second.Title);
        chair.ShouldContain(HeldSession.Agreed);
        chair.ShouldContain(HeldSession.Agreed2);
        chair.ShouldNotContain(HeldSession.Said);
        chair.ShouldNotContain(held.First.Question);
    }

    [Fact]
    public async Task Read_WhenSessionIsClosed_HoldsWhoWasThereOutcomesDissentAndActions()
    {
        var held = await HeldSession.Closed(Host);

        var text = await TextOf(held, held.Table.NoteTaker);

        text.ShouldContain("Vera Voorzitter (voorzitter), Gemeente Waterveen");
        text.ShouldContain("Nina Notulist (notulist), Gemeente Waterveen");
        text.ShouldContain("De inwoner (moeder)");
        text.ShouldContain("Niet akkoord: Wim Wonen");
        text.ShouldContain(HeldSession.Dissent);
        text.ShouldContain("Wim Wonen heeft nog niet besloten");
        text.ShouldContain($"Bellen over {held.First.Reference}");
    }

    [Fact]
    public async Task Read_WhenItemsWereNotReached_NamesThoseWhoseTitleMayBeSeen()
    {
        var held = await HeldSession.Running(Host);
        var waiting = await held.Table.Introduce(held.Table.Participant, "Geen adres en geen inkomen");
        await held.Session.AddCase(waiting);
        await held.Session.AddTopic("Wachttijden bij de keuring");
        using var chair = await Host.SignIn(held.Table.Chair);
        (await chair.PostJson($"/sessies/{held.Session.Id}/sluiten")).ShouldBeOk();

        var seenByParticipant = await TextOf(held, held.Table.Participant);
        var seenByOther = await TextOf(held, held.Table.Other);

        seenByParticipant.ShouldContain($"3. {waiting.Title} ({waiting.Reference})");
        seenByParticipant.ShouldContain("4. Wachttijden bij de keuring");
        seenByOther.ShouldContain("4. Wachttijden bij de keuring");
        seenByOther.ShouldNotContain(waiting.Title);
    }

    [Fact]
    public async Task Read_WhenNotOfThisSession_IsNotFound()
    {
        var held = await HeldSession.Closed(Host);
        using var outsider = await Host.SignIn(await held.Table.Partnership.Outsider());

        foreach (var path in new[] { held.Minutes, $"{held.Minutes}/wijzigingen?na=0", $"{held.Minutes}.docx", $"/sessies/{Guid.NewGuid()}/verslag" })
        {
            (await outsider.Ask(path)).ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task Read_WhenShown_EntryNamesTheCasesThatWereShown()
    {
        var held = await HeldSession.Closed(Host);
        var before = await LastEntry();

        await TextOf(held, held.Table.Deputy);

        var entry = (await LogAfter(before)).Single(e => e.Action == "minutes");
        entry.Cases.ShouldBe([held.Second.Id]);
        entry.Outcome.ShouldBe("ok");
    }

    [Fact]
    public async Task Read_WhileItemRuns_ShowsWhatIsDoneOnly()
    {
        var held = await HeldSession.Running(Host);

        var text = await TextOf(held, held.Table.Chair);

        text.ShouldContain("Tussenstand");
        text.ShouldContain(HeldSession.Agreed);
        text.ShouldContain("Dit punt loopt nu");
        text.ShouldNotContain(HeldSession.Agreed2);
    }

    [Fact]
    public async Task Read_WhenReadableTimeIsOver_OnlyTheCaseTeamSees()
    {
        var held = await HeldSession.Adopted(Host);
        var within = await TextOf(held, held.Table.NoteTaker);

        Host.Time.Jump(TimeSpan.FromDays(43));

        within.ShouldContain(HeldSession.Agreed);
        (await TextOf(held, held.Table.NoteTaker)).ShouldNotContain(held.First.Title);
        (await TextOf(held, held.Table.Chair)).ShouldNotContain(held.First.Title);
        (await TextOf(held, held.Table.Participant)).ShouldContain(HeldSession.Agreed);
    }

    [Fact]
    public async Task Adopt_WhenNamesChangeAfterwards_TextStays()
    {
        var held = await HeldSession.Adopted(Host);

        await held.Table.Partnership.Do(async w =>
        {
            var person = await w.Db.Professionals.SingleAsync(p => p.Id == held.Table.NoteTaker.Id);
            person.Change(person.Version, "Nina Nieuw", person.Function, person.OrganisationId);
            var outcome = (await w.Db.Outcomes.Include(o => o.Positions).Where(o => o.ItemId == held.FirstItem).ToListAsync()).Single(o => o.Text == HeldSession.Agreed);
            outcome.Rephrase(outcome.Version, "Iets anders");
            var chair = await w.Db.Professionals.SingleAsync(p => p.Id == held.Table.Chair.Id);
            chair.Change(chair.Version, "Valentijn Veranderd", chair.Function, chair.OrganisationId);
            await w.Db.Tables.Where(t => t.Id == held.Table.Id).ExecuteUpdateAsync(t => t.SetProperty(x => x.Name, "Tafel met een nieuwe naam"));
            await w.Db.Sessions.Where(s => s.Id == held.Session.Id).ExecuteUpdateAsync(s => s.SetProperty(x => x.Place, "Elders"));
        });

        var text = await TextOf(held, held.Table.Participant);
        text.ShouldContain("Nina Notulist");
        text.ShouldContain(HeldSession.Agreed);
        text.ShouldNotContain("Iets anders");
        using var browser = await Host.SignIn(held.Table.Participant);
        var header = (await browser.Get(held.Minutes)).QuerySelector(".pok-minutes__head")!.TextContent;
        header.ShouldContain(held.Table.Chair.Name);
        header.ShouldNotContain("Veranderd");
        header.ShouldNotContain("Tafel met een nieuwe naam");
        header.ShouldNotContain("Elders");
    }

    [Fact]
    public async Task Word_WhenTheScreenIsEnglish_IsInTheInstallationsLanguage()
    {
        var held = await HeldSession.Closed(Host);
        using var deputy = await Host.SignIn(held.Table.Deputy);
        (await deputy.Post("/taal", ("taal", "en"))).ShouldBeOk();

        using var file = new MemoryStream(await Download(deputy, $"{held.Minutes}.docx"));
        using var document = WordprocessingDocument.Open(file, isEditable: false);

        var text = document.MainDocumentPart!.Document.Body!.InnerText;
        text.ShouldContain("Aanwezig");
        text.ShouldNotContain("Present");
        document.MainDocumentPart.StyleDefinitionsPart!.Styles!.Descendants<Languages>().First().Val!.Value.ShouldBe("nl-NL");
        (await deputy.Get(held.Minutes)).QuerySelector("main")!.TextContent.ShouldContain("Present");
    }

    [Fact]
    public async Task Adopt_WhenAdoptedBefore_IsRefusedAndNothingIsDraftedAgain()
    {
        var held = await HeldSession.Adopted(Host);
        using var chair = await Host.SignIn(held.Table.Chair);

        (await chair.PostJson($"{held.Minutes}/vaststellen")).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("minutes-adopted");
        (await chair.PostJson($"/sessies/{held.Session.Id}/heropenen")).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("minutes-adopted");
        var again = await Should.ThrowAsync<Domain.RuleViolation>(() => held.Table.Partnership.Do(async w =>
            await MinutesComposer.Draft(w, await w.Db.Sessions.Include(s => s.Items).SingleAsync(s => s.Id == held.Session.Id))));
        again.Code.ShouldBe("minutes-adopted");
    }

    [Fact]
    public async Task Adopt_WhenNotTheChair_IsRefused()
    {
        var held = await HeldSession.Closed(Host);
        using var noteTaker = await Host.SignIn(held.Table.NoteTaker);

        (await noteTaker.PostJson($"{held.Minutes}/vaststellen")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Adopt_WhenDraftedAgainMeanwhile_AsksToReadOnceMore()
    {
        var held = await HeldSession.Closed(Host);
        using var chair = await Host.SignIn(held.Table.Chair);
        var form = (await chair.Get(held.Minutes)).Forms.Single(f => f.Action.EndsWith("/vaststellen", StringComparison.Ordinal));
        Host.Time.Advance(TimeSpan.FromMinutes(1));
        (await chair.PostJson($"/sessies/{held.Session.Id}/heropenen")).ShouldBeOk();
        (await chair.PostJson($"/sessies/{held.Session.Id}/sluiten")).ShouldBeOk();

        var answer = await chair.SubmitAsScript(form);

        answer.ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("minutes-redrafted");
    }

    [Fact]
    public async Task Add_WhenAdopted_StandsUnderTheItemWithItsAuthor()
    {
        var held = await HeldSession.Adopted(Host);
        using var noteTaker = await Host.SignIn(held.Table.NoteTaker);
        var form = (await noteTaker.Get(held.Minutes)).Forms.Single(f => f.Action.EndsWith("/aanvullen", StringComparison.Ordinal));

        await noteTaker.Submit(form, ("punt", held.FirstItem.ToString()), ("tekst", "Het was de eigen wijkverpleegkundige."));

        var seen = await TextOf(held, held.Table.Participant);
        seen.ShouldContain("Het was de eigen wijkverpleegkundige.");
        seen.ShouldContain("Nina Notulist, Gemeente Waterveen, op");
        (await TextOf(held, held.Table.Deputy)).ShouldNotContain("wijkverpleegkundige");
    }

    [Fact]
    public async Task Add_WhenNotAtTheItemOrNotAdopted_IsRefused()
    {
        var adopted = await HeldSession.Adopted(Host);
        var draft = await HeldSession.Closed(Host);
        using var deputy = await Host.SignIn(adopted.Table.Deputy);
        using var noteTaker = await Host.SignIn(draft.Table.NoteTaker);

        (await deputy.PostJson($"{adopted.Minutes}/aanvullen", ("punt", adopted.FirstItem.ToString()), ("tekst", "x"))).ShouldBe(HttpStatusCode.NotFound);
        (await noteTaker.PostJson($"{draft.Minutes}/aanvullen", ("punt", draft.FirstItem.ToString()), ("tekst", "x")))
            .ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("minutes-not-adopted");
    }

    [Fact]
    public async Task Changes_WhenNothingIsNewer_IsEmptyElseTheWholeView()
    {
        var held = await HeldSession.Closed(Host);
        using var chair = await Host.SignIn(held.Table.Chair);
        var seq = await held.Session.Seq();

        (await chair.Pull($"{held.Minutes}/wijzigingen?na={seq}")).ShouldBe(HttpStatusCode.NoContent);
        var changes = (await chair.Pull($"{held.Minutes}/wijzigingen?na={seq - 1}")).ShouldBeOk();

        changes.Body.ShouldContain($"data-seq=\"{seq}\"");
        changes.Body.ShouldContain("<template data-replace=\"levend\">");
        changes.Body.ShouldContain(HeldSession.Agreed);
    }

    [Fact]
    public async Task Word_WhenAsked_IsValidAndHoldsWhatThePageHolds()
    {
        var held = await HeldSession.Closed(Host);
        using var deputy = await Host.SignIn(held.Table.Deputy);

        using var file = new MemoryStream(await Download(deputy, $"{held.Minutes}.docx"));
        using var document = WordprocessingDocument.Open(file, isEditable: false);

        var errors = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document, Cancellation).Select(e => $"{e.Path?.XPath}: {e.Description}");
        errors.ShouldBeEmpty();
        var text = document.MainDocumentPart!.Document.Body!.InnerText;
        text.ShouldContain(HeldSession.Agreed2);
        text.ShouldContain(held.Second.Reference);
        text.ShouldNotContain(held.First.Title);
        text.ShouldNotContain(HeldSession.Agreed);
        var styles = document.MainDocumentPart.Document.Descendants<ParagraphStyleId>().Select(s => s.Val!.Value).ToList();
        styles.ShouldContain("Heading1");
        styles.ShouldContain("ListBullet");
        document.MainDocumentPart.Document.Descendants<DocumentFormat.OpenXml.Wordprocessing.Table>().ShouldNotBeEmpty();
        document.MainDocumentPart.StyleDefinitionsPart!.Styles!.Descendants<Languages>().First().Val!.Value.ShouldBe("nl-NL");
    }

    [Fact]
    public async Task Word_WhenAsked_IsNamedAfterTableAndNumberAndLoggedAsExport()
    {
        var held = await HeldSession.Closed(Host);
        using var chair = await Host.SignIn(held.Table.Chair);
        var before = await LastEntry();

        var answer = (await chair.Ask($"{held.Minutes}.docx")).ShouldBeOk();

        answer.Header("Content-Disposition").ShouldContain($"verslag-tafel-{held.Table.Prefix.ToLowerInvariant()}-1.docx");
        (await LogAfter(before)).Single(e => e.Action == "minutes-word").Cases.ShouldBe([held.First.Id, held.Second.Id], ignoreOrder: true);
    }

    private async Task<string> TextOf(HeldSession held, Person person)
    {
        using var browser = await Host.SignIn(person);
        return (await browser.Get(held.Minutes)).QuerySelector("main")!.TextContent;
    }

    private async Task<byte[]> Download(Infrastructure.WebClient browser, string path)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = Host.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Cookie", browser.CookieHeader);
        using var response = await http.SendAsync(request, Cancellation);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await response.Content.ReadAsByteArrayAsync(Cancellation);
    }
}
