using PokCases.Domain.Cases;

namespace PokCases.Domain.Tests.Cases;

/// <summary>A place on a case team, a request for one, and emergency access: what each lets happen to it, and how often.</summary>
public sealed class CaseAccessTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);
    private static readonly Guid By = Guid.CreateVersion7();

    [Fact]
    public void Renew_WhileItHolds_GivesItANewEnd()
    {
        var place = Place(Now.AddDays(3));

        place.Renew(Now.AddDays(30), endsAtClosing: true, Now);

        place.Until.ShouldBe(Now.AddDays(30));
        place.EndsAtClosing.ShouldBeTrue();
        place.Holds(Now.AddDays(29)).ShouldBeTrue();
    }

    [Fact]
    public void Renew_OnceItIsOver_IsRefused()
    {
        var place = Place(Now.AddDays(3));

        Should.Throw<RuleViolation>(() => place.Renew(Now.AddDays(30), false, Now.AddDays(3))).Code.ShouldBe("team-ended");
        Should.Throw<RuleViolation>(() => place.Renew(Now, false, Now)).Code.ShouldBe("team-end-past");
    }

    [Fact]
    public void End_Twice_IsRefused()
    {
        var place = Place(null);

        place.End(Now);

        place.Holds(Now).ShouldBeFalse();
        Should.Throw<RuleViolation>(() => place.End(Now)).Code.ShouldBe("team-ended");
    }

    [Fact]
    public void Change_WithoutAReason_IsRefusedUnlessItEndedByItself()
    {
        var place = Place(Now.AddDays(3));

        Should.Throw<RuleViolation>(() => new CaseTeamChange(Guid.CreateVersion7(), place, TeamChangeKind.Ended, " ", By, Now)).Code.ShouldBe("text-missing");
        new CaseTeamChange(Guid.CreateVersion7(), place, TeamChangeKind.Lapsed, "", Guid.Empty, Now).Reason.ShouldBeEmpty();
    }

    [Fact]
    public void Request_OnceAnsweredWithdrawnOrLapsed_IsNotAnsweredAgain()
    {
        var refused = Request();
        refused.Refuse("Niet nodig", By, Now);
        var withdrawn = Request();
        withdrawn.Withdraw(Now);
        var lapsed = Request();

        Should.Throw<RuleViolation>(() => refused.Give(By, Now)).Code.ShouldBe("access-request-over");
        Should.Throw<RuleViolation>(() => withdrawn.Refuse("Nee", By, Now)).Code.ShouldBe("access-request-over");
        Should.Throw<RuleViolation>(() => lapsed.Give(By, Now.AddDays(30))).Code.ShouldBe("access-request-over");
        refused.Answer.ShouldBe("Niet nodig");
    }

    [Fact]
    public void Refuse_WithoutAReason_IsRefusedAndLeavesItOpen()
    {
        var request = Request();

        Should.Throw<RuleViolation>(() => request.Refuse("", By, Now)).Code.ShouldBe("text-missing");
        request.IsOpen(Now).ShouldBeTrue();
    }

    [Fact]
    public void Emergency_WithTooFewWords_IsRefused() =>
        Should.Throw<RuleViolation>(() => Emergency("Het is dringend hier")).Code.ShouldBe("emergency-reason-short");

    [Fact]
    public void Emergency_LongerThanAnHour_CannotBe() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new EmergencyAccess(Guid.CreateVersion7(), Guid.CreateVersion7(), By, "Er is nu iets ernstigs aan de hand", TimeSpan.FromMinutes(61), DateOnly.FromDateTime(Now.Date), Now));

    [Fact]
    public void Emergency_AfterTheHour_HoldsNoMoreAndCannotBeEnded()
    {
        var taken = Emergency("Er is nu iets ernstigs aan de hand");

        taken.Holds(Now.AddMinutes(59)).ShouldBeTrue();
        taken.Holds(Now.AddMinutes(60)).ShouldBeFalse();
        Should.Throw<RuleViolation>(() => taken.End(Now.AddMinutes(60))).Code.ShouldBe("emergency-over");
    }

    [Fact]
    public void Review_ByTheSamePersonOrTwice_IsRefused()
    {
        var taken = Emergency("Er is nu iets ernstigs aan de hand");

        Should.Throw<RuleViolation>(() => taken.Review(EmergencyVerdict.Justified, "Ja", By, Now)).Code.ShouldBe("emergency-review-own");
        taken.Review(EmergencyVerdict.NotJustified, "Er was tijd om te vragen", Guid.CreateVersion7(), Now);
        Should.Throw<RuleViolation>(() => taken.Review(EmergencyVerdict.Justified, "Toch", Guid.CreateVersion7(), Now)).Code.ShouldBe("emergency-reviewed");
        taken.Verdict.ShouldBe(EmergencyVerdict.NotJustified);
    }

    private static CaseTeamMember Place(DateTimeOffset? until) => new(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), "schuldhulp", By, Now.AddDays(-1), until);

    private static AccessRequest Request() =>
        new(Guid.CreateVersion7(), "DB-2026-014", Guid.CreateVersion7(), Guid.CreateVersion7(), "schuldhulp", "Ik help hetzelfde gezin", DateOnly.FromDateTime(Now.Date).AddDays(3), Now.AddDays(30), Now);

    private static EmergencyAccess Emergency(string reason) =>
        new(Guid.CreateVersion7(), Guid.CreateVersion7(), By, reason, TimeSpan.FromHours(1), DateOnly.FromDateTime(Now.Date).AddDays(7), Now);
}
