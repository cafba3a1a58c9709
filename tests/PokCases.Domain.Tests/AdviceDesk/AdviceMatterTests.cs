using PokCases.Domain.AdviceDesk;

namespace PokCases.Domain.Tests.AdviceDesk;

public sealed class AdviceMatterTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 3, 19, 30, 0, TimeSpan.Zero);

    [Fact]
    public void Describe_Anonymous_KeepsNothingOfWhoCame()
    {
        var matter = Opened();

        matter.Describe(1, "  Huur  ", MatterResident.Anonymous, null);

        (matter.Title, matter.ResidentName, matter.PostcodeArea, matter.Language, matter.Pseudonym).ShouldBe(("Huur", "", "", "", null));
        matter.Version.ShouldBe(2);
    }

    [Theory]
    [InlineData("123")]
    [InlineData("12345")]
    [InlineData("1234AB")]
    [InlineData("١٢٣٤")]
    public void Describe_PostcodeThatIsNotFourDigits_IsRefused(string area) =>
        Rule.Of(() => Opened().Describe(1, "Huur", new MatterResident("", area, ""), null)).ShouldBe("postcode-area");

    [Fact]
    public void Accept_ByWhomItIsOfferedTo_MakesItTheirsAndByNobodyElse()
    {
        var (matter, colleague) = (Opened(), Guid.CreateVersion7());
        Rule.Of(() => matter.Offer(1, matter.AdvisorId, "")).ShouldBe("matter-offer-self");
        matter.Offer(1, colleague, " Huur ");

        Rule.Of(() => matter.Accept(Guid.CreateVersion7())).ShouldBe("matter-not-offered");
        matter.Accept(colleague);

        (matter.AdvisorId, matter.OfferedToId, matter.OfferWords).ShouldBe((colleague, null, ""));
        Rule.Of(() => matter.Accept(colleague)).ShouldBe("matter-not-offered");
    }

    [Fact]
    public void Plan_DayWithoutStep_IsRefusedAndWithoutWordsThereIsNone()
    {
        var matter = Opened();
        matter.Plan(1, "Bellen met de verhuurder", new DateOnly(2026, 3, 10));

        Rule.Of(() => matter.Plan(2, " ", new DateOnly(2026, 3, 11))).ShouldBe("matter-step");
        matter.Plan(2, "", null);

        (matter.NextStep, matter.NextStepOn).ShouldBe(("", null));
    }

    [Fact]
    public void Close_WithAStep_LeavesNothingToDoAndStartsTheTerm()
    {
        var matter = Opened();
        matter.Plan(1, "Bellen", new DateOnly(2026, 3, 10));

        matter.Close(2, Now);

        (matter.IsOpen, matter.NextStep, matter.NextStepOn).ShouldBe((false, "", null));
        matter.DeleteFrom(60).ShouldBe(Now.AddMonths(60));
        Rule.Of(() => matter.Close(3, Now)).ShouldBe("matter-closed");
        Rule.Of(() => matter.Plan(3, "Bellen", null)).ShouldBe("matter-closed");
    }

    [Fact]
    public void Reopen_AClosedOne_HasNoTermAndAnOpenOneStaysAsItIs()
    {
        var matter = Opened();
        matter.Close(1, Now);

        matter.Reopen();
        matter.Reopen();

        (matter.IsOpen, matter.DeleteFrom(60), matter.Version).ShouldBe((true, null, 3));
    }

    [Fact]
    public void Change_OfAnOlderVersion_IsRefused()
    {
        var matter = Opened();
        matter.Plan(1, "Bellen", null);

        Rule.Of(() => matter.Plan(1, "Schrijven", null)).ShouldBe(StaleVersion.Code);
        Rule.Of(() => matter.Describe(1, "Huur", MatterResident.Anonymous, null)).ShouldBe(StaleVersion.Code);
        Rule.Of(() => matter.Close(1, Now)).ShouldBe(StaleVersion.Code);
        matter.NextStep.ShouldBe("Bellen");
    }

    private static AdviceMatter Opened() => new(Guid.CreateVersion7(), "Wonen", Guid.CreateVersion7(), Now);
}
