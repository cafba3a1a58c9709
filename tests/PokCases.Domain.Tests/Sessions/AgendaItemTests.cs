using PokCases.Domain.Sessions;
using PokCases.Domain.Tables;

namespace PokCases.Domain.Tests.Sessions;

public sealed class AgendaItemTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(ItemKind.Case, false)]
    [InlineData(ItemKind.Topic, true)]
    public void New_WhenCaseAndKindDontBelong_IsRefused(ItemKind kind, bool withCase) =>
        Rule.Of(() => new AgendaItem(Guid.CreateVersion7(), Guid.CreateVersion7(), kind, withCase ? Guid.CreateVersion7() : null, "x", 10, Guid.CreateVersion7(), true, []))
            .ShouldBe("case-item-needs-case");

    [Fact]
    public void ContentIsOpen_WhenNobodyEndsTheItem_UntilThirtyMinutesAfterItsPlannedEnd()
    {
        var item = Running(minutes: 20);

        item.ContentIsOpen(Now.AddMinutes(50).AddTicks(-1)).ShouldBeTrue();
        item.ContentIsOpen(Now.AddMinutes(50)).ShouldBeFalse();
    }

    [Fact]
    public void ContentIsOpen_WhenTheChairExtends_UntilThen()
    {
        var item = Running(minutes: 20);

        item.ExtendAccess(Now.AddHours(2), Now);

        item.ContentIsOpen(Now.AddMinutes(119)).ShouldBeTrue();
        item.ContentIsOpen(Now.AddHours(2)).ShouldBeFalse();
        Rule.Of(() => item.ExtendAccess(Now.AddHours(5), Now)).ShouldBe("access-extension");
    }

    [Fact]
    public void ContentIsOpen_WhenItemEndsOrIsParked_Closes()
    {
        var session = OpenSession(out var item);
        session.Start(item.Id, Now);

        session.Park(item.Id, Now.AddMinutes(5));

        item.ContentIsOpen(Now.AddMinutes(5)).ShouldBeFalse();
        session.Start(item.Id, Now.AddMinutes(40));
        item.ContentIsOpen(Now.AddMinutes(41)).ShouldBeTrue();
    }

    [Fact]
    public void Timer_WhenPhasesPass_CountsPlannedAndExtraMinutesAndWhatWasSpent()
    {
        var item = Running(30, new TemplatePhase("Inbreng", 10, ""), new TemplatePhase("Oplossingen", 20, ""));
        item.TimerEndsAt.ShouldBe(Now.AddMinutes(10));

        item.GiveTime(5);
        item.TimerEndsAt.ShouldBe(Now.AddMinutes(15));
        item.GoToNextPhase(Now.AddMinutes(12));

        item.TimerEndsAt.ShouldBe(Now.AddMinutes(32));
        item.Phases[0].SpentSeconds.ShouldBe(12 * 60);
        item.Minutes.ShouldBe(35);
    }

    [Fact]
    public void Phases_WhenThereIsNoFurther_AreRefused()
    {
        var item = Running(30, new TemplatePhase("Inbreng", 10, ""));

        Rule.Of(() => item.GoToNextPhase(Now)).ShouldBe("no-next-phase");
        Rule.Of(() => item.GoToPreviousPhase(Now)).ShouldBe("no-previous-phase");
    }

    [Fact]
    public void Timer_WhenClockJumpsBack_SpendsNoNegativeTime()
    {
        var item = Running(30, new TemplatePhase("Inbreng", 10, ""), new TemplatePhase("Oplossingen", 20, ""));

        item.GoToNextPhase(Now.AddHours(-1));

        item.Phases[0].SpentSeconds.ShouldBe(0);
    }

    [Fact]
    public void Accept_WhenNotProposed_IsRefused()
    {
        OpenSession(out var item);

        Rule.Of(item.Accept).ShouldBe("item-not-proposed");
        Rule.Of(item.Decline).ShouldBe("item-not-proposed");
    }

    [Fact]
    public void Defer_WhenDone_IsRefused()
    {
        var session = OpenSession(out var item);
        session.Start(item.Id, Now);
        session.Start(session.Add(Topic(session, 5, [])).Id, Now);

        Rule.Of(() => session.Defer(item.Id, Now)).ShouldBe("item-not-open");
    }

    private static AgendaItem Running(int minutes, params TemplatePhase[] phases)
    {
        var session = new Session(Guid.CreateVersion7(), Guid.CreateVersion7(), 1, Now, Now.AddHours(2), "", Guid.CreateVersion7());
        var item = session.Add(Topic(session, minutes, phases));
        session.Open(Now);
        session.Start(item.Id, Now);
        return item;
    }

    private static Session OpenSession(out AgendaItem item)
    {
        var session = new Session(Guid.CreateVersion7(), Guid.CreateVersion7(), 1, Now, Now.AddHours(2), "", Guid.CreateVersion7());
        item = session.Add(Topic(session, 20, []));
        session.Open(Now);
        return session;
    }

    private static AgendaItem Topic(Session session, int minutes, TemplatePhase[] phases) =>
        new(Guid.CreateVersion7(), session.Id, ItemKind.Topic, null, "Onderwerp", minutes, Guid.CreateVersion7(), true, phases);
}
