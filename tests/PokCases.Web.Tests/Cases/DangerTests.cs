using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Web.Cases.Introducing;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

/// <summary>Somebody is in danger: nothing of it comes into a case, and whom to call and who acts is said.</summary>
public abstract class DangerTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Introduce_WhenThereIsDanger_StopsAndMakesNoCase()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var client = await Host.SignIn(table.Participant);
        (string, string)[] fields =
        [
            ("gevaar", "ja"), ("tafel", $"{table.Id}"), ("titel", "Zoon slaat moeder"), ("vraag", "Wie helpt?"), ("gemeente", $"{table.Partnership.Municipality}"),
            ("weet", "Agrees"), ("weet-sinds", "2026-03-01"),
        ];
        var before = await LastEntry();

        var answer = await client.Post("/casussen/nieuw", fields);
        var script = await client.PostJson("/casussen/nieuw", fields);

        answer.ShouldBeOk().Address.AbsolutePath.ShouldBe("/casussen/nieuw/gevaar");
        var text = answer.Page.QuerySelector("main")!.TextContent;
        text.ShouldContain("112");
        text.ShouldContain("0800-2000");
        text.ShouldContain("eigen dossier");
        answer.Page.QuerySelector("a[href='tel:08002000']").ShouldNotBeNull();
        answer.Body.ShouldNotContain("Zoon slaat");
        script.ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("answer-is-page");
        (await LogAfter(before)).ShouldNotContain(e => e.Kind == "command");
        await using var scope = await Host.Reading.Open(table.Participant.Caller, "test", "test", Cancellation);
        (await scope.Db.Cases.AnyAsync(c => c.TableId == table.Id, Cancellation)).ShouldBeFalse();
    }

    [Fact]
    public async Task Note_WhenFilledIn_IsShownToWhoNotedItOnlyAndForADay()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var client = await Host.SignIn(table.Participant);
        using var other = await Host.SignIn(table.Other);
        (string, string)[] fields = [("wie", "Wim Wonen"), ("wat", "CallsSafeHome"), ("commandId", $"{Guid.CreateVersion7()}")];

        (await client.PostJson("/casussen/nieuw/gevaar", fields)).ShouldBeOk();
        (await client.PostJson("/casussen/nieuw/gevaar", fields)).ShouldBeOk();
        var before = await LastEntry();
        var own = await client.Get("/casussen/nieuw/gevaar");
        var entry = (await LogAfter(before)).Where(e => e.Kind == "read").ShouldHaveSingleItem();
        var others = await other.Get("/casussen/nieuw/gevaar");
        Host.Time.Advance(TimeSpan.FromHours(24));
        using var later = await Host.SignIn(table.Participant);

        own.QuerySelectorAll(".pok-notice li").ShouldHaveSingleItem().TextContent.ShouldContain("Wim Wonen, belt Veilig Thuis");
        entry.Cases.ShouldBeEmpty();
        entry.Subjects.Count.ShouldBe(1);
        entry.Ground.ShouldBe("Self");
        others.QuerySelectorAll(".pok-notice li").ShouldBeEmpty();
        (await later.Get("/casussen/nieuw/gevaar")).QuerySelectorAll(".pok-notice li").ShouldBeEmpty();
    }

    [Fact]
    public async Task Note_WhenIncomplete_SaysWhatIsMissingAndKeepsWhatWasTyped()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var client = await Host.SignIn(table.Participant);

        var missing = (await client.Post("/casussen/nieuw/gevaar", ("wie", "Wim Wonen"))).ShouldBe(HttpStatusCode.BadRequest).Page;
        var number = await client.Post("/casussen/nieuw/gevaar", ("wie", "111222333"), ("wat", "GoesThere"));
        var unknown = await client.PostJson("/casussen/nieuw/gevaar", ("wie", "Wim Wonen"), ("wat", "Wegkijken"));

        missing.QuerySelector("#fouten")!.TextContent.ShouldContain("Kies wat deze professional doet.");
        ((IHtmlInputElement)missing.QuerySelector("#wie")!).Value.ShouldBe("Wim Wonen");
        number.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#fouten")!.TextContent.ShouldContain("BSN");
        unknown.ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("choice-unknown");
    }

    // By its shape nothing of a danger can be found from a case, a table or a resident, nor the other way.
    [Fact]
    public void IntakeStop_ByItsShape_LeadsToNoCaseAndNoResident() =>
        typeof(IntakeStop).GetProperties().Select(p => p.Name).Order(StringComparer.Ordinal)
            .ShouldBe(["At", "Id", "NotedById", "OrganisationId", "Step", "Who"]);

    [Theory]
    [InlineData("0800-2000", true)]
    [InlineData("+31 88 123 45 67", true)]
    [InlineData("", false)]
    [InlineData("bel ons", false)]
    [InlineData("12", false)]
    public void SafeHomeNumber_WhenItIsNoTelephoneNumber_StopsTheStart(string number, bool isGood) =>
        new ValidateSafetyOptions().Validate(null, new SafetyOptions { SafeHomeNumber = number }).Succeeded.ShouldBe(isGood);
}
