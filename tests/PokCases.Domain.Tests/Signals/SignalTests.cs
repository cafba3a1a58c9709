using PokCases.Domain.Signals;

namespace PokCases.Domain.Tests.Signals;

public sealed class SignalTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);
    private static readonly Guid Raiser = Guid.CreateVersion7();
    private static readonly Guid Other = Guid.CreateVersion7();
    private static readonly SignalText Text = new("Zonder adres geen uitkering", "Wie geen adres heeft, wacht maanden.", LifeDomain.Residence, SignalKind.Legal, "artikel 40 Participatiewet", Remedy.Solve);

    // The four steps in order; each goes on only from the one before.
    public static TheoryData<SignalStage, string?, string?, string?> Steps => new()
    {
        { SignalStage.Raised, null, "signal-not-worked-out", "signal-not-on-agenda" },
        { SignalStage.WorkedOut, null, null, "signal-not-on-agenda" },
        { SignalStage.OnAgenda, "signal-stage", null, null },
        { SignalStage.Answered, "signal-answered", "signal-answered", "signal-answered" },
    };

    [Theory]
    [MemberData(nameof(Steps))]
    public void Steps_FromEachStage_AreGuarded(SignalStage from, string? workOut, string? agenda, string? answer)
    {
        Rule.Of(() => WorkOut(At(from))).ShouldBe(workOut);
        Rule.Of(() => At(from).PutOnAgenda("Partneroverleg", Now)).ShouldBe(agenda);
        Rule.Of(() => At(from).Reply("Wij passen het aan", Now)).ShouldBe(answer);
    }

    [Fact]
    public void WorkOut_WhenSomebodyWorkedItOutSince_IsStale()
    {
        var signal = At(SignalStage.Raised);
        var seen = signal.Version;
        signal.WorkOut(seen, "Zo komt het", Now);

        Rule.Of(() => signal.WorkOut(seen, "Anders", Now)).ShouldBe(StaleVersion.Code);

        signal.Elaboration.ShouldBe("Zo komt het");
    }

    [Fact]
    public void TakeOffAgenda_WhenOnOne_IsWorkedOutAgain()
    {
        var signal = At(SignalStage.OnAgenda);

        signal.TakeOffAgenda(Now);

        signal.Stage.ShouldBe(SignalStage.WorkedOut);
        signal.Agenda.ShouldBeEmpty();
        Rule.Of(() => signal.TakeOffAgenda(Now)).ShouldBe("signal-stage");
    }

    [Fact]
    public void Join_BySomebodyElseAndAgain_CountsTogether()
    {
        var signal = At(SignalStage.Raised);

        signal.Join(Other, Guid.CreateVersion7(), 4, fromCase: true, Now);
        signal.Join(Raiser, Guid.CreateVersion7(), 1, fromCase: false, Now);

        signal.Introducers.Count.ShouldBe(2);
        signal.Seen.ShouldBe(2 + 4 + 1);
        signal.FromCases.ShouldBe(1);
        Rule.Of(() => signal.Join(Other, Other, 0, fromCase: false, Now)).ShouldBe("signal-times");
    }

    [Fact]
    public void TakeIn_ALikeSignal_BringsItsPeopleAlongOnce()
    {
        var signal = At(SignalStage.WorkedOut);
        var like = new Signal(Guid.CreateVersion7(), Text, 3, fromCase: true, Other, Guid.CreateVersion7(), Now);

        signal.TakeIn(like, Now);

        signal.Seen.ShouldBe(5);
        signal.FromCases.ShouldBe(1);
        like.JoinedIntoId.ShouldBe(signal.Id);
        Rule.Of(() => signal.TakeIn(like, Now)).ShouldBe("signal-joined");
        Rule.Of(() => like.WorkOut(like.Version, "Toch", Now)).ShouldBe("signal-joined");
        Rule.Of(() => signal.TakeIn(signal, Now)).ShouldBe("signal-joined");
        Rule.Of(() => signal.TakeIn(At(SignalStage.OnAgenda), Now)).ShouldBe("signal-too-far");
    }

    [Fact]
    public void Reply_WhenOnAgenda_EverybodyStillHasToHearIt()
    {
        var signal = At(SignalStage.OnAgenda);

        Rule.Of(() => signal.Hear(Raiser, Now)).ShouldBe("signal-stage");
        signal.Reply("Wij passen de werkwijze aan.", Now);
        var before = signal.Introducers.Single().HeardAt;
        signal.Hear(Raiser, Now);

        before.ShouldBeNull();
        signal.Introducers.Single().HeardAt.ShouldBe(Now);
    }

    [Fact]
    public void Like_ByWordsInCommon_TheMostAlikeFirst()
    {
        var same = new Signal(Guid.CreateVersion7(), Text with { Title = "Geen uitkering zonder adres" }, 1, false, Other, Other, Now);
        var near = new Signal(Guid.CreateVersion7(), Text with { Title = "Briefadres duurt lang", Story = "Een uitkering wacht op het briefadres, zonder adres geen beslissing." }, 1, false, Other, Other, Now);
        var far = new Signal(Guid.CreateVersion7(), Text with { Title = "Taxivervoer stopt om zes uur", Story = "Het vervoer rijdt niet in de avond.", Rule = "" }, 1, false, Other, Other, Now);

        var like = LikeSignals.Of("Uitkering geweigerd zonder adres", "Geen adres, dus weigeren wij een uitkering voor maanden.", [far, near, same], 5);

        like.ShouldBe([same, near]);
    }

    private static Signal At(SignalStage stage)
    {
        var signal = new Signal(Guid.CreateVersion7(), Text, 2, fromCase: false, Raiser, Guid.CreateVersion7(), Now);
        if (stage >= SignalStage.WorkedOut)
        {
            WorkOut(signal);
        }

        if (stage >= SignalStage.OnAgenda)
        {
            signal.PutOnAgenda("Partneroverleg", Now);
        }

        if (stage == SignalStage.Answered)
        {
            signal.Reply("Antwoord", Now);
        }

        return signal;
    }

    private static void WorkOut(Signal signal) => signal.WorkOut(signal.Version, "Zo komt het", Now);
}
