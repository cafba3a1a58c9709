using PokCases.Domain.Cases.Method;
using PokCases.Domain.Sessions;

namespace PokCases.Domain.Tests.Cases.Method;

public sealed class BreakthroughTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);
    private static readonly Guid Me = Guid.CreateVersion7();
    private static readonly Guid About = Guid.CreateVersion7();

    private static readonly BreakthroughContent Ready = BreakthroughContent.Empty with { Proposal = "Ontruiming opschorten", Legitimate = "artikel 5 van het huurreglement" };

    [Fact]
    public void Write_WhenOnlyOneFieldIsKnown_IsEnough()
    {
        var version = Written(BreakthroughContent.Empty with { First = "  De huur  " });

        (version.Number, version.Content.First, version.Verdict).ShouldBe((1, "De huur", null));
    }

    [Fact]
    public void Write_WhenThereIsAVersion_MakesTheNextAndLeavesTheOther()
    {
        var first = Written(Ready);

        var second = new Breakthrough(Guid.CreateVersion7(), About, first, 1, Ready with { Ethics = "Geldt ook voor de buren" }, Me, Now);

        (first.Number, first.Content.Ethics).ShouldBe((1, ""));
        second.Number.ShouldBe(2);
    }

    [Fact]
    public void Write_WhenSomebodyElseWasFirstOrNothingChanged_IsRefused()
    {
        var first = Written(Ready);

        Rule.Of(() => new Breakthrough(Guid.CreateVersion7(), About, first, 0, Ready with { Ethics = "x" }, Me, Now)).ShouldBe(StaleVersion.Code);
        Rule.Of(() => new Breakthrough(Guid.CreateVersion7(), About, first, 1, Ready, Me, Now)).ShouldBe("breakthrough-same");
        Rule.Of(() => Written(BreakthroughContent.Empty)).ShouldBe("breakthrough-same");
        Rule.Of(() => Written(Ready with { Effect = new string('x', BreakthroughContent.LongestText + 1) })).ShouldBe("text-too-long");
    }

    [Theory]
    [InlineData("", "artikel 5")]
    [InlineData("Opschorten", "")]
    public void RecordOutcome_WhenProposalOrGroundIsMissing_IsRefused(string proposal, string legitimate)
    {
        var version = Written(BreakthroughContent.Empty with { First = "De huur", Proposal = proposal, Legitimate = legitimate });

        Rule.Of(() => version.RecordOutcome(BreakthroughVerdict.Accepted, "", OutcomeBasis.Agreement, Me, Now)).ShouldBe("breakthrough-incomplete");
    }

    [Fact]
    public void RecordOutcome_WhenReady_IsKeptOnceWithWhoAndMandate()
    {
        var version = Written(Ready);
        var (organisation, holder) = (Guid.CreateVersion7(), Guid.CreateVersion7());

        version.RecordOutcome(BreakthroughVerdict.Accepted, "", OutcomeBasis.Decision(organisation, holder, "tot zes weken"), Me, Now);

        (version.Verdict, version.OutcomeKind, version.OrganisationId, version.MandateHolderId, version.Mandate)
            .ShouldBe((BreakthroughVerdict.Accepted, OutcomeKind.Decision, organisation, holder, "tot zes weken"));
        Rule.Of(() => version.RecordOutcome(BreakthroughVerdict.NotAccepted, "Toch niet", OutcomeBasis.Advice, Me, Now)).ShouldBe("breakthrough-settled");
    }

    [Fact]
    public void RecordOutcome_WhenNotAccepted_SaysWhy()
    {
        var version = Written(Ready);

        Rule.Of(() => version.RecordOutcome(BreakthroughVerdict.NotAccepted, " ", OutcomeBasis.Advice, Me, Now)).ShouldBe("text-missing");
        version.Verdict.ShouldBeNull();
    }

    [Fact]
    public void Decision_WithoutMandate_IsNone() =>
        Rule.Of(() => OutcomeBasis.Decision(Guid.CreateVersion7(), Guid.CreateVersion7(), " ")).ShouldBe("mandate-missing");

    private static Breakthrough Written(BreakthroughContent content) => new(Guid.CreateVersion7(), About, null, 0, content, Me, Now);
}
