using System.Net;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public abstract class CaseActionsTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Finish_WhenResponsible_CaseAndSessionHearOfIt()
    {
        var (table, about, session, action) = await Agreed();
        using var client = await Host.SignIn(table.Other);
        var before = await session.Seq();

        (await client.PostJson($"/acties/{action}/klaar")).ShouldBeOk();

        (await session.Seq()).ShouldBe(before + 1);
        await using var db = Host.Reading.Plain();
        (await db.Streams.Where(s => s.Id == about.Id).Select(s => s.Seq).SingleAsync(Cancellation)).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Reopen_WhenResponsibleButNotOnTheCase_WorksForAWeek()
    {
        var (table, about, _, action) = await Agreed();
        using var client = await Host.SignIn(table.Other);
        (await client.PostJson($"/acties/{action}/klaar")).ShouldBeOk();

        var page = await client.Get($"/acties/{action}");
        (await client.PostJson($"/acties/{action}/heropenen")).ShouldBeOk();
        (await client.PostJson($"/acties/{action}/vervallen")).ShouldBeOk();
        Host.Time.Advance(CaseAction.ReopenFor);
        using var later = await Host.SignIn(table.Other);

        page.QuerySelector($"form[action='/acties/{action}/heropenen']").ShouldNotBeNull();
        page.QuerySelector("main")!.TextContent.ShouldNotContain(about.Title);
        (await later.Ask($"/acties/{action}", "text/html")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Change_WhenCaseLead_MayCancelAndReopen()
    {
        var (table, about, _, action) = await Agreed();
        using var lead = await Host.SignIn(table.Participant);

        (await lead.PostJson($"/acties/{action}/vervallen")).ShouldBeOk();
        (await lead.PostJson($"/acties/{action}/klaar")).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("action-ended");
        (await lead.PostJson($"/acties/{action}/heropenen")).ShouldBeOk();

        (await lead.Get($"/acties/{action}")).QuerySelector("main")!.TextContent.ShouldContain(about.Title);
    }

    [Fact]
    public async Task Show_WhenResponsibleButNotOnTheCase_ShowsReferenceWithoutTitle()
    {
        var (table, about, _, action) = await Agreed();
        using var client = await Host.SignIn(table.Other);

        var text = (await client.Get($"/acties/{action}")).QuerySelector("main")!.TextContent;

        text.ShouldContain(about.Reference);
        text.ShouldNotContain(about.Title);
    }

    [Fact]
    public async Task Move_WhenVersionIsOld_IsRefused()
    {
        var (table, _, _, action) = await Agreed();
        using var client = await Host.SignIn(table.Other);

        (await client.PostJson($"/acties/{action}/datum", ("versie", "1"), ("voor", "2026-04-01"))).ShouldBeOk();
        (await client.PostJson($"/acties/{action}/datum", ("versie", "1"), ("voor", "2026-05-01"))).ShouldBe(HttpStatusCode.Conflict);
        (await client.PostJson($"/acties/{action}/datum", ("versie", "2"), ("voor", "morgen"))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("day-unknown");
    }

    [Fact]
    public async Task Change_WhenNeitherResponsibleNorLead_ActionIsNotThere()
    {
        var (table, _, _, action) = await Agreed();
        using var client = await Host.SignIn(table.NoteTaker);

        (await client.PostJson($"/acties/{action}/klaar")).ShouldBe(HttpStatusCode.NotFound);
        (await client.Ask($"/acties/{action}", "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await client.PostJson($"/acties/{Guid.NewGuid()}/klaar")).ShouldBe(HttpStatusCode.NotFound);
    }

    // Seeing it ended with the week in which a slip can be mended; taking it back would give all of it again.
    [Fact]
    public async Task Reopen_ByWhoWasResponsible_WhenThatIsOver_ActionIsNotThere()
    {
        var (table, _, _, action) = await Agreed();
        using (var before = await Host.SignIn(table.Other))
        {
            (await before.PostJson($"/acties/{action}/klaar")).ShouldBeOk();
        }

        Host.Time.Advance(CaseAction.ReopenFor + TimeSpan.FromMinutes(1));
        using var responsible = await Host.SignIn(table.Other);
        using var lead = await Host.SignIn(table.Participant);

        var refused = await responsible.PostJson($"/acties/{action}/heropenen");
        var reopened = await lead.PostJson($"/acties/{action}/heropenen");

        refused.ShouldBe(HttpStatusCode.NotFound);
        reopened.ShouldBeOk();
    }

    [Fact]
    public async Task Reopen_WhenWhoDidItHasLeft_RestsOnWhoOpensIt()
    {
        var (table, _, _, action) = await Agreed();
        using (var responsible = await Host.SignIn(table.Other))
        {
            (await responsible.PostJson($"/acties/{action}/klaar")).ShouldBeOk();
        }

        await table.Partnership.Do(async w => (await w.Db.Professionals.SingleAsync(p => p.Id == table.Other.Id)).Deactivate(0));
        using var lead = await Host.SignIn(table.Participant);

        (await lead.PostJson($"/acties/{action}/heropenen")).ShouldBeOk();

        var text = (await lead.Get($"/acties/{action}")).QuerySelector("main")!.TextContent;
        text.ShouldContain(table.Participant.Name);
        text.ShouldNotContain(table.Other.Name);
    }

    private async Task<(TableAtWork Table, CaseAtWork About, SessionAtWork Session, Guid Action)> Agreed()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        var session = await table.OpenSession();
        var item = await session.StartCase(about);
        var action = Guid.CreateVersion7();
        await table.Partnership.Do(w => w.Db.Actions.Add(new CaseAction(
            action, table.Id, session.Id, item, about.Id, "Regeling aanvragen", table.Other.Id, table.Other.OrganisationId, DateOnly.FromDateTime(w.Now.UtcDateTime).AddDays(7), table.NoteTaker.Id, w.Now)));
        return (table, about, session, action);
    }
}
