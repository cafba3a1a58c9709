using PokCases.Domain.Rights;

namespace PokCases.Domain.Tests.Rights;

public sealed class ResidentRequestTests
{
    private static readonly DateOnly Received = new(2026, 1, 31);
    private static readonly DateTimeOffset Now = new(2026, 2, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 2, 2);
    private static readonly Guid Officer = Guid.CreateVersion7();

    [Fact]
    public void Decide_WhenNotAllChecked_IsRefusedWhateverWasCheckedFirst()
    {
        var request = Prepared();

        foreach (var check in new[] { RequestCheck.Others, RequestCheck.Identity })
        {
            request.Check(request.Version, check, "Gebeld op het bekende nummer");
            Rule.Of(() => request.Decide(request.Version, RequestVerdict.Granted, "", 0, Officer, Now)).ShouldBe("request-unchecked");
        }

        request.Check(request.Version, RequestCheck.Representation, "Vraagt het zelf");
        request.State.ShouldBe(ResidentRequestState.Checked);
        request.Decide(request.Version, RequestVerdict.Granted, "", 0, Officer, Now);
        request.State.ShouldBe(ResidentRequestState.Decided);
    }

    [Theory]
    [InlineData(ResidentRequestKind.Access, null)]
    [InlineData(ResidentRequestKind.Erasure, null)]
    [InlineData(ResidentRequestKind.Correction, "request-referral-kind")]
    [InlineData(ResidentRequestKind.Objection, "request-referral-kind")]
    public void Request_AboutAReferralOfNoCase_AsksAccessOrErasure(ResidentRequestKind kind, string? rule)
    {
        var refused = Record.Exception(() => OfReferral(kind, Guid.CreateVersion7())) as RuleViolation;

        refused?.Code.ShouldBe(rule);
        (refused is null).ShouldBe(rule is null);
        Rule.Of(() => OfReferral(kind)).ShouldBe("request-without-case");
    }

    [Fact]
    public void ReferralErased_OnceGranted_LetsGoOfItAndEndsARequestThatWasSent()
    {
        var (first, second) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var request = OfReferral(ResidentRequestKind.Erasure, first, second);
        Rule.Of(() => request.ReferralErased(request.Version, first, 1)).ShouldBe("request-erase-undecided");
        foreach (var check in Enum.GetValues<RequestCheck>())
        {
            request.Check(request.Version, check, "Nagekeken");
        }

        request.Decide(request.Version, RequestVerdict.Granted, "", 0, Officer, Now);
        request.Send(request.Version, Today, "Per post", 2, Today, Today);

        request.ReferralErased(request.Version, first, 1);
        var halfway = request.State;
        Rule.Of(() => request.ReferralErased(request.Version, first, 1)).ShouldBe("request-referral-unknown");
        request.ReferralErased(request.Version, second, 0);

        halfway.ShouldBe(ResidentRequestState.Decided);
        (request.State, request.ReferralIds.Count).ShouldBe((ResidentRequestState.Executed, 0));
    }

    [Fact]
    public void Check_OfTheRightsOfOthers_NeedsAReportToLookAt()
    {
        var request = Made();
        request.About(request.Version, [Guid.CreateVersion7()]);

        Rule.Of(() => request.Check(request.Version, RequestCheck.Others, "Niets")).ShouldBe("request-not-prepared");
    }

    [Fact]
    public void LeaveOut_AfterTheCheck_UndoesTheCheckOfTheRightsOfOthers()
    {
        var request = Checked();

        request.LeaveOut(request.Version);

        (request.State, request.OthersChecked).ShouldBe((ResidentRequestState.Prepared, ""));
        request.IdentityChecked.ShouldNotBeEmpty();
    }

    [Fact]
    public void About_SomebodyElse_UndoesReportAndChecks()
    {
        var request = Checked();

        request.About(request.Version, [Guid.CreateVersion7()]);

        (request.State, request.PreparedAt, request.IdentityChecked).ShouldBe((ResidentRequestState.Received, null, ""));
    }

    [Fact]
    public void Decide_WithOmissionsOrWithoutReason_IsRefused()
    {
        var request = Checked();

        Rule.Of(() => request.Decide(request.Version, RequestVerdict.Granted, "", 1, Officer, Now)).ShouldBe("request-omits");
        Rule.Of(() => request.Decide(request.Version, RequestVerdict.Partly, " ", 1, Officer, Now)).ShouldBe("request-reason-missing");
        Rule.Of(() => request.Decide(request.Version, RequestVerdict.Refused, "", 0, Officer, Now)).ShouldBe("request-reason-missing");
    }

    [Fact]
    public void Extend_WithinTheMonth_IsOnceAndCountsFromTheDayItCameIn()
    {
        var request = Made();

        request.Extend(request.Version, "Drie casussen", Today, Today);

        request.DueOn.ShouldBe(new DateOnly(2026, 4, 30));
        Rule.Of(() => request.Extend(request.Version, "Nog eens", Today, Today)).ShouldBe("request-extended");
    }

    [Fact]
    public void Extend_AfterTheMonthOrToldAtAnImpossibleTime_IsRefused()
    {
        var request = Made();

        Rule.Of(() => request.Extend(request.Version, "Veel", Today, new DateOnly(2026, 3, 1))).ShouldBe("request-extend-late");
        Rule.Of(() => request.Extend(request.Version, "Veel", Received.AddDays(-1), Today)).ShouldBe("request-told-when");
        Rule.Of(() => request.Extend(request.Version, "Veel", Today.AddDays(1), Today)).ShouldBe("request-told-when");
        request.DueOn.ShouldBe(new DateOnly(2026, 2, 28));
    }

    [Fact]
    public void Send_BeforeTheDecision_IsRefusedAndAfterItWithoutWorkLeftExecutes()
    {
        var request = Checked();
        Rule.Of(() => request.Send(request.Version, Today, "Per post", 0, Today, Today)).ShouldBe("request-not-decided");
        request.Decide(request.Version, RequestVerdict.Granted, "", 0, Officer, Now);

        request.Send(request.Version, Today, "Per post", 0, Today, Today);

        request.State.ShouldBe(ResidentRequestState.Executed);
        request.WaitsForAnswer.ShouldBeFalse();
        Rule.Of(() => request.Send(request.Version, Today, "Per post", 0, Today, Today)).ShouldBe("request-sent");
    }

    [Fact]
    public void TaskDone_WhenTheAnswerWentOut_ExecutesOnceNothingIsOpen()
    {
        var request = Checked(ResidentRequestKind.Correction);
        request.Decide(request.Version, RequestVerdict.Granted, "", 0, Officer, Now);
        request.Send(request.Version, Today, "Per post", 2, Today, Today);

        request.TaskDone(1);
        request.State.ShouldBe(ResidentRequestState.Decided);
        request.TaskDone(0);

        request.State.ShouldBe(ResidentRequestState.Executed);
    }

    [Fact]
    public void Withdraw_AfterTheDecision_IsRefused()
    {
        var request = Checked();
        request.Decide(request.Version, RequestVerdict.Refused, "Niet vast te stellen wie het vraagt", 0, Officer, Now);

        Rule.Of(() => request.Withdraw(request.Version, "Belde af")).ShouldBe("resident-request-decided");
    }

    [Theory]
    [InlineData("2026-02-28", false)]
    [InlineData("2026-03-01", true)]
    public void IsLate_AfterTheLastDay_IsTrue(string today, bool late) =>
        Made().IsLate(DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(late);

    [Fact]
    public void New_ForSomebodyElseWithoutAuthorityOrCorrectionWithoutWhat_IsRefused()
    {
        Rule.Of(() => Made(text: new RequestText("", "", "", "Mr. Bos", ""))).ShouldBe("request-authority-missing");
        Rule.Of(() => Made(ResidentRequestKind.Correction, new RequestText("Adres", "", "", "", ""))).ShouldBe("request-what-missing");
        Rule.Of(() => Made(ResidentRequestKind.Erasure)).ShouldBe("request-what-missing");
    }

    private static ResidentRequest Made(ResidentRequestKind kind = ResidentRequestKind.Access, RequestText? text = null) =>
        new(Guid.CreateVersion7(), "VZ-2026-001", kind, RequestChannel.Letter, Received, [Guid.CreateVersion7()], text ?? new RequestText("", "", "", "", ""), Officer, Today, Now);

    private static ResidentRequest Prepared()
    {
        var request = Made();
        request.About(request.Version, [Guid.CreateVersion7()]);
        request.Prepare(request.Version, "", Now);
        return request;
    }

    private static ResidentRequest Checked(ResidentRequestKind kind = ResidentRequestKind.Access)
    {
        var request = kind == ResidentRequestKind.Access ? Prepared() : Made(kind, new RequestText("Adres", "Straat 1", "Straat 2", "", ""));
        request.About(request.Version, [Guid.CreateVersion7()]);
        if (kind == ResidentRequestKind.Access)
        {
            request.Prepare(request.Version, "", Now);
        }

        foreach (var check in Enum.GetValues<RequestCheck>())
        {
            request.Check(request.Version, check, "Gezien");
        }

        return request;
    }

    private static ResidentRequest OfReferral(ResidentRequestKind kind, params Guid[] referrals) =>
        new(Guid.CreateVersion7(), "VZ-2026-009", kind, RequestChannel.Letter, Received, [], new RequestText("Alles over mij", "Oud", "Nieuw", "", ""), Officer, Today, Now, referrals);
}
