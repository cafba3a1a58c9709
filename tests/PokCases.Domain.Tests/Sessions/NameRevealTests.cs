using PokCases.Domain.Sessions;
using PokCases.Domain.Tables;

namespace PokCases.Domain.Tests.Sessions;

public sealed class NameRevealTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 9, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Holds_WhileTheItemRuns_AndNotAfterItWasPutAside()
    {
        var (session, item) = Running();
        var reveal = Of(item, Now.AddMinutes(5));
        reveal.Holds(item).ShouldBeTrue();

        session.Park(item.Id, Now.AddMinutes(10));
        var parked = reveal.Holds(item);
        session.Start(item.Id, Now.AddMinutes(20));

        parked.ShouldBeFalse();
        reveal.Holds(item).ShouldBeFalse();
    }

    [Fact]
    public void TakeBack_Once_EndsIt()
    {
        var (_, item) = Running();
        var reveal = Of(item, Now);

        reveal.TakeBack(Guid.NewGuid(), Now);

        reveal.Holds(item).ShouldBeFalse();
        Rule.Of(() => reveal.TakeBack(Guid.NewGuid(), Now)).ShouldBe("reveal-over");
    }

    [Fact]
    public void Make_WithoutPeopleOrReason_IsRefused()
    {
        Rule.Of(() => new NameReveal(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), [], "Nodig", Guid.NewGuid(), Now)).ShouldBe("reveal-for-nobody");
        Rule.Of(() => new NameReveal(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), [Guid.NewGuid()], " ", Guid.NewGuid(), Now)).ShouldBe("why-missing");
    }

    private static NameReveal Of(AgendaItem item, DateTimeOffset at) => new(Guid.NewGuid(), item.Id, item.CaseId!.Value, [Guid.NewGuid()], "Twee kinderen lijken op elkaar", Guid.NewGuid(), at);

    private static (Session Session, AgendaItem Item) Running()
    {
        var chair = Guid.NewGuid();
        var session = new Session(Guid.NewGuid(), Guid.NewGuid(), 1, Now, Now.AddHours(2), "Stadskantoor", chair);
        var item = new AgendaItem(Guid.NewGuid(), session.Id, ItemKind.Case, Guid.NewGuid(), string.Empty, 30, chair, accepted: true, Array.Empty<TemplatePhase>());
        session.Add(item);
        session.Open(Now);
        session.Start(item.Id, Now);
        return (session, item);
    }
}
