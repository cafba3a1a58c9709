using PokCases.Domain.Cases;

namespace PokCases.Domain.Tests.Cases;

/// <summary>Every change of stage has who, when and why.</summary>
public sealed class CaseEventTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Given_WithoutWords_IsRefused(string words) => Rule.Of(() => StageReason.Given(words)).ShouldBe("reason-missing");

    [Fact]
    public void StageChanged_WithoutAReason_CannotBeNoted() =>
        Rule.Of(() => new CaseEvent(Guid.CreateVersion7(), Guid.CreateVersion7(), CaseEventKind.StageChanged, "OnTable", "", null, Guid.CreateVersion7(), Now)).ShouldBe("reason-missing");

    [Fact]
    public void StageChanged_ByHandOrAsAPart_HoldsWhoWhenAndWhy()
    {
        var (who, session) = (Guid.CreateVersion7(), Guid.CreateVersion7());

        var moved = new CaseEvent(Guid.CreateVersion7(), Guid.CreateVersion7(), CaseStage.OnHold, StageReason.Given("Wacht op de notaris."), who, Now);
        var opened = new CaseEvent(Guid.CreateVersion7(), Guid.CreateVersion7(), CaseStage.OnTable, StageReason.Part(StageCause.Opened, subjectId: session), who, Now);

        (moved.Kind, moved.Detail, moved.Text, moved.Cause, moved.ById, moved.At).ShouldBe((CaseEventKind.StageChanged, "OnHold", "Wacht op de notaris.", null, who, Now));
        (opened.Detail, opened.Text, opened.Cause, opened.SubjectId).ShouldBe(("OnTable", "", StageCause.Opened, (Guid?)session));
    }
}
