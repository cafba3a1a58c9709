using PokCases.Domain.Sessions;

namespace PokCases.Domain.Tests.Sessions;

public sealed class SessionTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);
    private static readonly Guid Chair = Guid.CreateVersion7();
    private static readonly Guid Deputy = Guid.CreateVersion7();

    [Fact]
    public void Open_WhenPlanned_RunsWithTheCheckInRoundOpen()
    {
        var session = Planned();
        session.Add(Item(session, ItemKind.Welcome));

        session.Open(Now);

        (session.State, session.OpenedAt, session.CheckInOpen).ShouldBe((SessionState.Running, Now, true));
    }

    [Fact]
    public void Open_WhenCalledOff_IsRefused()
    {
        var session = Planned();
        session.Cancel();

        Rule.Of(() => session.Open(Now)).ShouldBe("session-not-planned");
    }

    [Fact]
    public void Cancel_WhenRunning_IsRefused() => Rule.Of(Running().Cancel).ShouldBe("session-not-planned");

    [Fact]
    public void Reschedule_WhenSomebodyElseWasFirst_IsRefused()
    {
        var session = Planned();
        session.Reschedule(1, Now, Now.AddHours(1), "Elders");

        Rule.Of(() => session.Reschedule(1, Now, Now.AddHours(2), "Nog elders")).ShouldBe(StaleVersion.Code);
        session.Place.ShouldBe("Elders");
    }

    [Fact]
    public void Plan_WhenTimesMakeNoSense_IsRefused()
    {
        Rule.Of(() => new Session(Guid.CreateVersion7(), Guid.CreateVersion7(), 1, Now, Now, "", Chair)).ShouldBe("session-ends-before-start");
        Rule.Of(() => new Session(Guid.CreateVersion7(), Guid.CreateVersion7(), 1, Now, Now.AddHours(13), "", Chair)).ShouldBe("session-too-long");
    }

    [Fact]
    public void Start_WhenAnotherItemRuns_FinishesThatOneFirst()
    {
        var session = Running();
        var first = session.Add(Item(session));
        var second = session.Add(Item(session));
        session.Start(first.Id, Now);

        session.Start(second.Id, Now.AddMinutes(10));

        (first.State, first.EndedAt).ShouldBe((ItemState.Done, Now.AddMinutes(10)));
        session.Current.ShouldBe(second);
    }

    [Fact]
    public void Start_WhenSessionDoesNotRun_IsRefused()
    {
        var session = Planned();
        var item = session.Add(Item(session));

        Rule.Of(() => session.Start(item.Id, Now)).ShouldBe("session-not-running");
    }

    [Fact]
    public void Start_WhenItemIsOnlyProposed_IsRefused()
    {
        var session = Running();
        var item = session.Add(Item(session, accepted: false));

        Rule.Of(() => session.Start(item.Id, Now)).ShouldBe("item-not-on-agenda");
    }

    [Fact]
    public void Add_WhenThereIsAClosingItem_ComesBeforeIt()
    {
        var session = Planned();
        var closing = session.Add(Item(session, ItemKind.Closing));

        var item = session.Add(Item(session));

        session.Agenda.ShouldBe([item, closing]);
    }

    [Fact]
    public void Move_WhenTheOtherHasBegun_StaysInPlace()
    {
        var session = Running();
        var first = session.Add(Item(session));
        var second = session.Add(Item(session));
        session.Start(first.Id, Now);

        session.Move(second.Id, -1);

        session.Agenda.ShouldBe([first, second]);
    }

    [Fact]
    public void Remove_WhenItemHasBegun_IsRefused()
    {
        var session = Running();
        var item = session.Add(Item(session));
        session.Start(item.Id, Now);

        Rule.Of(() => session.Remove(item.Id)).ShouldBe("item-has-begun");
    }

    [Fact]
    public void Close_WhenItemsAreLeft_DefersThemAndFinishesWhatRuns()
    {
        var session = Running();
        var running = session.Add(Item(session));
        var left = session.Add(Item(session));
        var parked = session.Add(Item(session));
        session.Start(parked.Id, Now);
        session.Park(parked.Id, Now);
        session.Start(running.Id, Now);

        var deferred = session.Close(Now.AddHours(1), Chair);

        deferred.ShouldBe([left, parked]);
        (running.State, left.State, session.State).ShouldBe((ItemState.Done, ItemState.Deferred, SessionState.Closed));
        Rule.Of(() => session.Start(left.Id, Now)).ShouldBe("session-not-running");
        Rule.Of(() => session.Add(Item(session))).ShouldBe("session-over");
    }

    [Fact]
    public void Reopen_OnlyWhenClosed()
    {
        var session = Running();
        Rule.Of(() => session.Reopen(Now)).ShouldBe("session-not-closed");
        session.Close(Now, byId: null);

        session.Reopen(Now.AddHours(9));

        (session.State, session.ClosedAt).ShouldBe((SessionState.Running, null));
        session.ClosesItselfAt(Now.AddHours(9)).ShouldBe(Now.AddHours(17));
    }

    [Theory]
    [InlineData(119, "chair-present")]
    [InlineData(120, null)]
    public void TakeChair_WhenChairIsGone_OnlyAfterTwoMinutes(int seconds, string? refused)
    {
        var session = Running();

        var code = Rule.Of(() => session.TakeChair(Deputy, Now, Now.AddSeconds(seconds)));

        code.ShouldBe(refused);
        (session.ChairId == Deputy, session.ChairWasTaken).ShouldBe((refused is null, refused is null));
    }

    [Fact]
    public void TakeChair_WhenChairIsHere_IsRefused() => Rule.Of(() => Running().TakeChair(Deputy, null, Now)).ShouldBe("chair-present");

    [Fact]
    public void TakeChair_WhenNamedChairIsBack_TakesItBackAsHandedOver()
    {
        var session = Running();
        session.TakeChair(Deputy, Now, Now.AddMinutes(3));

        session.TakeChair(Chair, null, Now.AddMinutes(4));

        (session.ChairId, session.ChairWasTaken).ShouldBe((Chair, false));
    }

    private static Session Planned() => new(Guid.CreateVersion7(), Guid.CreateVersion7(), 1, Now, Now.AddHours(2), "Stadskantoor", Chair);

    private static Session Running()
    {
        var session = Planned();
        session.Open(Now);
        return session;
    }

    private static AgendaItem Item(Session session, ItemKind kind = ItemKind.Topic, bool accepted = true) =>
        new(Guid.CreateVersion7(), session.Id, kind, null, "Onderwerp", 15, Chair, accepted, []);
}
