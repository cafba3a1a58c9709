using System.Net;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Sessions;
using PokCases.Domain.Tables;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Tables;

/// <summary>From planning a session until it is opened.</summary>
public abstract class PlanningTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Plan_WhenMemberMayNot_IsRefused()
    {
        var partnership = Host.NewPartnership();
        var table = await partnership.BreakthroughTable();
        using var chair = await Host.SignIn(table.Chair);
        using var member = await Host.SignIn(table.Participant);
        using var outsider = await Host.SignIn(await partnership.Outsider());

        var session = await PlannedByChair.Plan(table, chair);

        (await member.Ask($"{session.Path}/plannen")).ShouldBe(HttpStatusCode.Forbidden);
        (await member.Ask($"{session.Path}/uitnodiging")).ShouldBeOk();
        (await outsider.Ask($"{session.Path}/plannen")).ShouldBe(HttpStatusCode.NotFound);
        (await outsider.Ask($"{session.Path}/uitnodiging")).ShouldBe(HttpStatusCode.NotFound);
        (await outsider.Ask($"{session.Path}/afspraak.ics")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(13, "14:00", "16:00")]
    [InlineData(22, "09:00", "11:00")]
    public async Task New_AfterASessionAtSomeHour_ProposesTimesOfOneDay(int hourUtc, string from, string until)
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var now = Host.Time.GetUtcNow();
        // Winter time here, an hour ahead.
        await table.PlanSession(new DateTimeOffset(now.Year + 1, 1, 12, hourUtc, 0, 0, TimeSpan.Zero) - now);
        using var chair = await Host.SignIn(table.Chair);

        var page = await chair.Get($"/tafels/{table.Id}/sessies/nieuw");

        page.QuerySelector("input[name=van]")!.GetAttribute("value").ShouldBe(from);
        page.QuerySelector("input[name=tot]")!.GetAttribute("value").ShouldBe(until);
    }

    [Fact]
    public async Task Changes_WhenSomebodyAnswers_TheOpenPageHearsOfIt()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var chair = await Host.SignIn(table.Chair);
        using var member = await Host.SignIn(table.Participant);
        var session = await PlannedByChair.Plan(table, chair);
        var page = (await session.Page()).QuerySelector("#levend")!;
        var changes = $"{page.GetAttribute("data-changes")}?na={page.GetAttribute("data-seq")}";
        (await chair.Pull(changes)).ShouldBe(HttpStatusCode.NoContent);

        (await PlannedByChair.Reply(member, session.Path, "ja")).ShouldBeOk();

        (await chair.Pull(changes)).ShouldBeOk().Body.ShouldContain("1 komt");
        (await member.Pull(changes)).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task AddCase_WhenCovenantHasLapsed_IsRefused()
    {
        var partnership = Host.NewPartnership();
        var table = await partnership.BreakthroughTable();
        var about = await table.Introduce();
        await partnership.Do(async w =>
        {
            var found = await w.Db.Tables.SingleAsync(t => t.Id == table.Id);
            var today = DateOnly.FromDateTime(w.Now.UtcDateTime);
            found.Change(found.Version, new TableCharter(found.Name, "", "Convenant", today.AddYears(-1), today.AddDays(3), null, "", false, []));
        });
        using var chair = await Host.SignIn(table.Chair);
        var session = await PlannedByChair.Plan(table, chair);

        var answer = await session.AddCase(about);

        answer.ShouldBe(HttpStatusCode.BadRequest);
        answer.Page.QuerySelector("#fouten")!.TextContent.ShouldContain("convenant");
        (await session.Agenda()).Count.ShouldBe(2);
        (await session.AddTopic("Wachttijden")).ShouldBeOk();
    }

    [Fact]
    public async Task AddCase_WhenPartnerMeeting_IsRefused()
    {
        var table = await Host.NewPartnership().BreakthroughTable(TableKind.PartnerMeeting);
        var about = await table.Introduce();
        using var chair = await Host.SignIn(table.Chair);
        var session = await PlannedByChair.Plan(table, chair);

        (await session.AddCase(about)).ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Move_WhenSentDown_OrderChangesAndTheButtonKeepsTheFocus()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var chair = await Host.SignIn(table.Chair);
        var session = await PlannedByChair.Plan(table, chair);
        await session.AddTopic("Eerste thema");
        await session.AddTopic("Tweede thema");
        var first = await session.ItemOf("Eerste thema");

        var answer = await chair.Post($"{session.Path}/plannen/punten/{first}/neer");

        (await session.Agenda()).ShouldBe(["Welkom en rondje", "Tweede thema", "Eerste thema", "Afspraken en afsluiten"]);
        answer.ShouldBeOk().Page.QuerySelector("[autofocus]")!.Id.ShouldBe($"neer-{first}");
    }

    [Fact]
    public async Task AddCase_WhenOrganisationIsNeeded_ItsPeopleAreAdmittedAndItsAbsenceShows()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce(table.Other);
        using var chair = await Host.SignIn(table.Chair);
        using var participant = await Host.SignIn(table.Participant);
        var session = await PlannedByChair.Plan(table, chair);

        (await session.AddCase(about, table.Participant.OrganisationId)).ShouldBeOk();
        var item = await session.ItemOf(about.Title);
        (await Admitted(item)).ShouldBe([table.Chair.Id, table.NoteTaker.Id, table.Participant.Id, table.Other.Id], ignoreOrder: true);
        (await session.Page()).Body!.TextContent.ShouldContain("is nodig en antwoordde nog niet");

        (await PlannedByChair.Reply(participant, session.Path, "nee")).ShouldBeOk();
        (await session.Page()).QuerySelector(".pok-agenda__missing")!.TextContent.ShouldContain("Woonstichting De Brink is nodig en komt niet");
    }

    [Fact]
    public async Task Admit_WhenUnticked_AdmissionIsWithdrawnAndThatPersonsViewIsRenewed()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        using var chair = await Host.SignIn(table.Chair);
        var session = await PlannedByChair.Plan(table, chair);
        await session.AddCase(about);
        var item = await session.ItemOf(about.Title);
        Guid[] shown = [table.Chair.Id, table.NoteTaker.Id, table.Participant.Id, table.Other.Id];

        var answer = await chair.Post($"{session.Path}/plannen/punten/{item}/toegang", [
            .. shown.Select(p => ("getoond", p.ToString())),
            ("persoon", table.Chair.Id.ToString()), ("persoon", table.Participant.Id.ToString()), ("persoon", table.Other.Id.ToString())]);

        answer.ShouldBeOk();
        (await Admitted(item)).ShouldBe([table.Chair.Id, table.Participant.Id, table.Other.Id], ignoreOrder: true);
        await using var db = Host.Reading.Plain();
        var last = await db.StreamChanges.Where(c => c.StreamId == session.Id).OrderByDescending(c => c.Seq).FirstAsync(Cancellation);
        last.WholeFor.ShouldContain(table.NoteTaker.Id.ToString("N"));
        last.WholeFor.ShouldNotContain(table.Chair.Id.ToString("N"));
    }

    [Fact]
    public async Task Invitation_WhenNotAdmitted_SaysNoTitleOfACase()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        using var chair = await Host.SignIn(table.Chair);
        using var other = await Host.SignIn(table.Other);
        using var introducer = await Host.SignIn(table.Participant);
        var session = await PlannedByChair.Plan(table, chair);
        await session.AddCase(about);

        (await other.Get($"{session.Path}/uitnodiging")).Body!.TextContent.ShouldNotContain(about.Title);
        (await introducer.Get($"{session.Path}/uitnodiging")).Body!.TextContent.ShouldContain(about.Title);
    }

    [Fact]
    public async Task Reply_WhenDeclinedWithSubstitute_SubstituteIsInvitedUntilThePersonComesAfterAll()
    {
        var partnership = Host.NewPartnership();
        var table = await partnership.BreakthroughTable();
        var colleague = await partnership.Professional("Hanna Wonen", table.Participant.OrganisationId);
        using var chair = await Host.SignIn(table.Chair);
        using var participant = await Host.SignIn(table.Participant);
        using var substitute = await Host.SignIn(colleague);
        var session = await PlannedByChair.Plan(table, chair);

        (await PlannedByChair.Reply(participant, session.Path, "nee", ("vervanger", table.Chair.Id.ToString()))).ShouldBe(HttpStatusCode.BadRequest);
        (await substitute.Ask($"{session.Path}/uitnodiging")).ShouldBe(HttpStatusCode.NotFound);

        (await PlannedByChair.Reply(participant, session.Path, "nee", ("vervanger", colleague.Id.ToString()))).ShouldBeOk();
        (await PlannedByChair.Reply(substitute, session.Path, "ja")).ShouldBeOk();
        (await session.Page()).Body!.TextContent.ShouldContain("vervangt Wim Wonen");

        (await PlannedByChair.Reply(participant, session.Path, "ja")).ShouldBeOk();
        (await substitute.Ask($"{session.Path}/uitnodiging")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Calendar_WhenDownloaded_HoldsTimeAndPlaceAndNothingOfCases()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        using var chair = await Host.SignIn(table.Chair);
        var session = await PlannedByChair.Plan(table, chair);
        await session.AddCase(about);

        var file = (await chair.Ask($"{session.Path}/afspraak.ics")).ShouldBeOk();

        file.Header("Content-Type").ShouldStartWith("text/calendar");
        file.Body.ShouldContain("DTSTART:20260317T080000Z\r\n");
        file.Body.ShouldContain("SEQUENCE:1\r\n");
        file.Body.ShouldContain("LOCATION:Stadskantoor\\; zaal 2\\, eerste etage\r\n");
        file.Body.ShouldNotContain(about.Title);
        file.Body.ShouldNotContain(about.Reference);
        file.Body.Split("\r\n").ShouldAllBe(line => line.Length <= 75);
    }

    [Fact]
    public async Task Propose_WhenTheCaseIsNamedInTheAddress_StandsReadyInTheForm()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        await table.Introduce();
        var about = await table.Introduce(title: "De tweede casus");
        using var chair = await Host.SignIn(table.Chair);
        using var introducer = await Host.SignIn(table.Participant);
        var session = await PlannedByChair.Plan(table, chair);

        var page = await introducer.Get($"/casussen/{about.Reference}");
        var link = page.QuerySelectorAll("a").Select(a => a.GetAttribute("href")).Single(h => h?.Contains("/voorstellen", StringComparison.Ordinal) == true);
        var chosen = (await introducer.Get(link!)).QuerySelectorAll("select[name=casus] option[selected]").ShouldHaveSingleItem();

        link.ShouldBe($"{session.Path}/voorstellen?casus={about.Id}");
        chosen.GetAttribute("value").ShouldBe($"{about.Id}");
        chosen.TextContent.ShouldContain("De tweede casus");
    }

    [Fact]
    public async Task Propose_WhenDeclined_TheProposerReadsTheReason()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        using var chair = await Host.SignIn(table.Chair);
        using var introducer = await Host.SignIn(table.Participant);
        using var other = await Host.SignIn(table.Other);
        var session = await PlannedByChair.Plan(table, chair);

        (await other.Post($"{session.Path}/voorstellen", ("casus", about.Id.ToString()), ("minuten", "20"))).ShouldBe(HttpStatusCode.BadRequest);
        (await introducer.Post($"{session.Path}/voorstellen", ("casus", about.Id.ToString()), ("minuten", "20"), ("waarom", "De zitting is volgende week."))).ShouldBeOk();
        var page = await session.Page();
        page.QuerySelector("#voorstellen")!.TextContent.ShouldContain("De zitting is volgende week.");
        var item = page.QuerySelector("#voorstellen li")!.Id!["voorstel-".Length..];

        (await chair.Post($"{session.Path}/plannen/voorstellen/{item}/nee", ("reden", ""))).ShouldBe(HttpStatusCode.BadRequest);
        (await chair.Post($"{session.Path}/plannen/voorstellen/{item}/nee", ("reden", "Eerst naar de triage."))).ShouldBeOk();
        (await introducer.Get($"{session.Path}/voorstellen")).Body!.TextContent.ShouldContain("Eerst naar de triage.");
    }

    [Fact]
    public async Task Plan_WhenEarlierSessionDeferredAnItem_ItComesAlong()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        var earlier = await table.OpenSession();
        var item = await earlier.StartCase(about);
        await earlier.Change(s => s.Session.Defer(item, s.Now));
        await earlier.Close();
        using var chair = await Host.SignIn(table.Chair);

        var session = await PlannedByChair.Plan(table, chair);

        (await session.Agenda()).ShouldBe(["Welkom en rondje", about.Title, "Afspraken en afsluiten"]);
        (await session.Page()).QuerySelector("#doorgeschoven-titel").ShouldBeNull();
    }

    [Fact]
    public async Task ChangeItem_WhenSomebodyChangedItMeanwhile_BothAreShown()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var chair = await Host.SignIn(table.Chair);
        using var deputy = await Host.SignIn(table.Deputy);
        var session = await PlannedByChair.Plan(table, chair);
        await session.AddTopic("Wachttijden");
        var item = await session.ItemOf("Wachttijden");

        (await chair.Post($"{session.Path}/plannen/punten/{item}", ("titel", "Lange wachttijden"), ("minuten", "20"), ("versie", "1"))).ShouldBeOk();
        var conflict = await deputy.Post($"{session.Path}/plannen/punten/{item}", ("titel", "Korte wachttijden"), ("minuten", "20"), ("versie", "1"));

        conflict.ShouldBe(HttpStatusCode.Conflict);
        conflict.Page.Body!.TextContent.ShouldContain("Lange wachttijden");
        conflict.Page.Body.TextContent.ShouldContain("Korte wachttijden");
    }

    private async Task<List<Guid>> Admitted(Guid item)
    {
        await using var db = Host.Reading.Plain();
        return await db.Admissions.Where(a => a.ItemId == item && a.WithdrawnAt == null).Select(a => a.ProfessionalId).ToListAsync(Cancellation);
    }
}
