using PokCases.Domain.Cases;
using Case = PokCases.Domain.Cases.Case;

namespace PokCases.Domain.Tests.Cases;

/// <summary>Every step from every stage to every stage, allowed and refused.</summary>
public sealed class CaseStageTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 3, 10);

    // What the work allows, written down by itself and not taken from the code that is tested.
    private static readonly HashSet<(CaseStage From, CaseStage To)> Allowed =
    [
        (CaseStage.Submitted, CaseStage.Triage), (CaseStage.Submitted, CaseStage.OnTable), (CaseStage.Submitted, CaseStage.OnHold), (CaseStage.Submitted, CaseStage.Closed),
        (CaseStage.Triage, CaseStage.Submitted), (CaseStage.Triage, CaseStage.OnTable), (CaseStage.Triage, CaseStage.OnHold), (CaseStage.Triage, CaseStage.Closed),
        (CaseStage.OnTable, CaseStage.InProgress), (CaseStage.OnTable, CaseStage.OnHold), (CaseStage.OnTable, CaseStage.Closed),
        (CaseStage.InProgress, CaseStage.OnTable), (CaseStage.InProgress, CaseStage.OnHold), (CaseStage.InProgress, CaseStage.Closed),
    ];

    private static readonly CaseStage[] Working = [CaseStage.Submitted, CaseStage.Triage, CaseStage.OnTable, CaseStage.InProgress];

    public static TheoryData<CaseStage, CaseStage> Pairs
    {
        get
        {
            var pairs = new TheoryData<CaseStage, CaseStage>();
            foreach (var from in Working)
            {
                foreach (var to in Enum.GetValues<CaseStage>())
                {
                    pairs.Add(from, to);
                }
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void MoveTo_FromEveryStageToEveryStage_GoesOnlyWhereTheWorkAllows(CaseStage from, CaseStage to)
    {
        var about = At(from);

        var broken = Rule.Of(() => about.MoveTo(to));

        broken.ShouldBe(Allowed.Contains((from, to)) ? null : "stage-not-allowed");
        about.Stage.ShouldBe(broken is null ? to : from);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void MoveTo_FromOnHold_GoesBackWhereItWasOrIsClosed(CaseStage heldFrom, CaseStage to)
    {
        var about = At(heldFrom);
        about.MoveTo(CaseStage.OnHold);

        var broken = Rule.Of(() => about.MoveTo(to));

        broken.ShouldBe(to == heldFrom || to == CaseStage.Closed ? null : "stage-not-allowed");
        about.HeldFrom.ShouldBe(broken is null ? null : heldFrom);
    }

    [Theory]
    [InlineData(CaseStage.Submitted)]
    [InlineData(CaseStage.Triage)]
    [InlineData(CaseStage.OnTable)]
    [InlineData(CaseStage.InProgress)]
    [InlineData(CaseStage.OnHold)]
    [InlineData(CaseStage.Closed)]
    public void MoveTo_WhenClosed_IsRefusedWhereverItGoes(CaseStage to)
    {
        var about = At(CaseStage.Closed);

        Rule.Of(() => about.MoveTo(to)).ShouldBe("case-closed");
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void BeginAt_WhenTheCaseWentOn_IsRefused(CaseStage stands, CaseStage to)
    {
        var about = At(stands);

        Rule.Of(() => about.BeginAt(to)).ShouldBe(stands == CaseStage.Submitted ? null : "case-begun");

        about.Stage.ShouldBe(stands == CaseStage.Submitted ? to : stands);
    }

    [Fact]
    public void BeginAt_OnHold_GoesOnInProgress()
    {
        var about = At(CaseStage.Submitted);

        about.BeginAt(CaseStage.OnHold);
        about.MoveTo(CaseStage.InProgress);

        about.Stage.ShouldBe(CaseStage.InProgress);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void PassOn_FromEveryStage_OnlyBeforeTheTable(CaseStage stands, CaseStage _)
    {
        var about = At(stands);

        Rule.Of(() => about.PassOn(Guid.CreateVersion7())).ShouldBe(stands is CaseStage.Submitted or CaseStage.Triage ? null : "case-past-triage");
        var same = At(CaseStage.Triage);
        Rule.Of(() => same.PassOn(same.TableId)).ShouldBe("same-table");
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void HoldCloseAndReopen_FromEveryStage_HappenOnlyWhereTheyMay(CaseStage stands, CaseStage _)
    {
        var (held, closed, reopened) = (At(stands), At(stands), At(stands));

        Rule.Of(() => held.Hold(Today.AddDays(9), Today)).ShouldBeNull();
        Rule.Of(() => closed.Close(OpenMatters.None)).ShouldBeNull();
        Rule.Of(reopened.Reopen).ShouldBe("case-not-closed");
        Rule.Of(() => closed.Close(OpenMatters.None)).ShouldBe("case-closed");
        Rule.Of(() => closed.Hold(Today.AddDays(9), Today)).ShouldBe("case-closed");
        closed.Reopen();

        (held.Stage, held.HeldFrom, closed.Stage).ShouldBe((CaseStage.OnHold, stands, CaseStage.InProgress));
    }

    [Fact]
    public void Hold_ForALaterDay_RemembersItUntilTheCaseGoesOn()
    {
        var about = At(CaseStage.InProgress);

        about.Hold(Today.AddDays(14), Today);
        var waits = about.LookAgainOn;
        about.Hold(Today.AddDays(20), Today);
        var longer = about.LookAgainOn;
        about.MoveTo(CaseStage.InProgress);

        waits.ShouldBe(Today.AddDays(14));
        longer.ShouldBe(Today.AddDays(20));
        about.LookAgainOn.ShouldBeNull();
    }

    [Fact]
    public void Hold_ForTodayOrBefore_IsRefused()
    {
        var about = At(CaseStage.OnTable);

        Rule.Of(() => about.Hold(Today, Today)).ShouldBe("look-again-past");
        about.Stage.ShouldBe(CaseStage.OnTable);
    }

    [Fact]
    public void Close_WithOpenActions_IsRefused()
    {
        var about = At(CaseStage.InProgress);

        Rule.Of(() => about.Close(OpenMatters.None with { Actions = 1 })).ShouldBe("open-actions");
        about.Close(OpenMatters.None);

        about.Stage.ShouldBe(CaseStage.Closed);
    }

    [Theory]
    [InlineData(0, 1, 0, 0, "open-decisions")]
    [InlineData(0, 0, 1, 0, "open-money")]
    [InlineData(0, 0, 0, 1, "open-referrals")]
    [InlineData(2, 1, 1, 1, "open-actions")]
    public void Close_WithSomethingOpen_SaysWhat(int actions, int decisions, int money, int referrals, string code)
    {
        var about = At(CaseStage.InProgress);

        Rule.Of(() => about.Close(new OpenMatters(actions, decisions, money, referrals))).ShouldBe(code);

        about.Stage.ShouldBe(CaseStage.InProgress);
    }

    [Fact]
    public void Reopen_OnlyWhenClosed_GoesToInProgress()
    {
        var about = At(CaseStage.OnTable);

        Rule.Of(about.Reopen).ShouldBe("case-not-closed");
        about.Close(OpenMatters.None);
        about.Reopen();

        about.Stage.ShouldBe(CaseStage.InProgress);
    }

    private static Case At(CaseStage stage)
    {
        var about = new Case(Guid.CreateVersion7(), "DB-2026-001", Guid.CreateVersion7(), "Titel", "Vraag", Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Now);
        if (stage != CaseStage.Submitted)
        {
            about.BeginAt(stage);
        }

        return about;
    }
}
