using PokCases.Domain.Referrals;

namespace PokCases.Domain.Tests.Referrals;

/// <summary>Handover, appointments, first contact, feedback, waiting, and how warm it was by what happened.</summary>
public sealed class ReferralContactTests
{
    private static readonly HandoverText Talk = new(Referring.Today, HandoverWay.InPerson, [Referring.Referrer], [Referring.Receiver], "", ResidentPresent: true);

    [Fact]
    public void NoteHandover_WithoutSomebodyOfBothOrOfTomorrow_IsRefused()
    {
        var referral = Referring.Accepted();

        Rule.Of(() => Note(referral, Talk with { ReceiverPeople = [] })).ShouldBe("handover-of-both");
        Rule.Of(() => Note(referral, Talk with { ReferrerPeople = [] })).ShouldBe("handover-of-both");
        Rule.Of(() => Note(referral, Talk with { On = Referring.Today.AddDays(1) })).ShouldBe("handover-later");
        Note(referral, Talk with { ReceiverPeople = [], OutsidePeople = "A. Vos, maatje" });

        referral.Talks.Single().OutsidePeople.ShouldBe("A. Vos, maatje");
        referral.Duty!.Party.ShouldBe(ReferralParty.Referrer);
    }

    [Fact]
    public void Appointments_MissedAndMoved_AreKeptAndFollowedByOthers()
    {
        var referral = Referring.Accepted(Referring.Outside);
        var (first, second, third) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        var now = Referring.Now;
        Rule.Of(() => referral.Appoint(referral.Version, ReferralActor.Outside, first, now, "", now)).ShouldBe("appointment-past");
        referral.Appoint(referral.Version, ReferralActor.Outside, first, now.AddDays(2), "Op kantoor", now);
        Rule.Of(() => referral.Appoint(referral.Version, Referring.ByReferrer, second, now.AddDays(3), "", now)).ShouldBe("appointment-open");
        Rule.Of(() => referral.EndAppointment(referral.Version, ReferralActor.Outside, first, kept: false, now)).ShouldBe("appointment-not-yet");
        Rule.Of(() => referral.MoveAppointment(referral.Version, ReferralActor.Outside, first, second, now.AddDays(3), new string('x', 201), now)).ShouldBe("text-too-long");
        referral.Appointments.Single().State.ShouldBe(AppointmentState.Made);
        referral.MoveAppointment(referral.Version, ReferralActor.Outside, first, second, now.AddDays(3), "Thuis", now);
        referral.EndAppointment(referral.Version, ReferralActor.Outside, second, kept: false, now.AddDays(4));
        Rule.Of(() => referral.EndAppointment(referral.Version, ReferralActor.Outside, second, kept: true, now.AddDays(4))).ShouldBe("appointment-ended");
        referral.Appoint(referral.Version, Referring.ByReferrer, third, now.AddDays(6), "Thuis", now.AddDays(4));
        referral.EndAppointment(referral.Version, ReferralActor.Outside, third, kept: true, now.AddDays(7));

        referral.Appointments.Select(a => (a.Id, a.State, a.MovedToId)).ShouldBe([(first, AppointmentState.Moved, second), (second, AppointmentState.Missed, null), (third, AppointmentState.Kept, null)]);
        Rule.Of(() => referral.EndAppointment(referral.Version, ReferralActor.Outside, Guid.CreateVersion7(), kept: true, now)).ShouldBe("appointment-unknown");
        referral.IsTakenOver.ShouldBeFalse();
    }

    [Fact]
    public void ConfirmContact_OfWhatWasOnlyAccepted_PicksItUpAndAsksFeedbackLater()
    {
        var referral = Referring.Accepted();
        (referral.Term, referral.DueOn).ShouldBe((ReferralTermKind.Handover, new DateOnly(2026, 3, 24)));

        Rule.Of(() => Confirm(referral, Referring.Today.AddDays(1))).ShouldBe("contact-later");
        Rule.Of(() => Confirm(referral, Referring.Today.AddDays(-1))).ShouldBe("contact-before-offer");
        Confirm(referral, Referring.Today);

        (referral.State, referral.Term, referral.IsTakenOver).ShouldBe((ReferralState.InProgress, ReferralTermKind.Feedback, true));
        Rule.Of(() => Confirm(referral, Referring.Today)).ShouldBe("referral-contact-known");
    }

    [Fact]
    public void ConfirmByResident_BeforeTheReceiverDoes_MovesNoDuty()
    {
        var referral = Referring.Accepted();

        referral.ConfirmByResident(referral.Version, Referring.ByReferrer, Referring.Now);

        (referral.Duty!.Party, referral.IsTakenOver).ShouldBe((ReferralParty.Referrer, false));
        Rule.Of(() => referral.ConfirmByResident(referral.Version, Referring.ByReferrer, Referring.Now)).ShouldBe("referral-resident-known");
    }

    [Fact]
    public void Feedback_StillRunning_AsksAgainAfterTheUsualTerm()
    {
        var referral = Referring.TakenOver();
        var (number, later) = (referral.TermNumber, Referring.Now.AddDays(40));

        referral.SayStillRunning(referral.Version, Referring.ByReceiver, Guid.CreateVersion7(), Referring.Calendar, later);

        (referral.TermNumber, referral.DueOn).ShouldBe((number + 1, Referring.Calendar.After(Referring.Calendar.DayOf(later), 30)));
        (referral.Feedback.Single().Kind, referral.State).ShouldBe((FeedbackKind.StillRunning, ReferralState.InProgress));
    }

    [Fact]
    public void Feedback_InWords_IsAskedAgainByItsDay()
    {
        var referral = Referring.TakenOver();
        var day = Referring.Today.AddDays(20);

        Rule.Of(() => Tell(referral, new FeedbackText("", "", null))).ShouldBe("text-missing");
        Rule.Of(() => Tell(referral, new FeedbackText("Budget gemaakt", "", Referring.Today))).ShouldBe("look-again-past");
        Tell(referral, new FeedbackText("Budget gemaakt", "Overzicht", day));

        (referral.DueOn, referral.Feedback.Single().Brought).ShouldBe((day, "Overzicht"));
        var early = Referring.Accepted();
        early.Begin(early.Version, Referring.ByReceiver, Referring.Calendar, Referring.Now);
        Rule.Of(() => Tell(early, new FeedbackText("Iets", "", null))).ShouldBe("referral-no-contact");
    }

    [Fact]
    public void Hold_UntilADay_WaitsForThatDayAndBeginsTheTermAnew()
    {
        var referral = Referring.Accepted();
        var why = Referring.Why(ReferralState.OnHold);
        var day = Referring.Today.AddDays(30);

        Rule.Of(() => referral.Hold(referral.Version, Referring.ByReceiver, why, Referring.Today, Referring.Calendar, Referring.Now)).ShouldBe("look-again-past");
        referral.Hold(referral.Version, Referring.ByReceiver, why, day, Referring.Calendar, Referring.Now);
        (referral.Term, referral.DueOn).ShouldBe((ReferralTermKind.LookAgain, day));
        referral.Begin(referral.Version, Referring.ByReceiver, Referring.Calendar, Referring.Now.AddDays(30));

        (referral.State, referral.Term, referral.DueOn).ShouldBe((ReferralState.InProgress, ReferralTermKind.Handover, Referring.Calendar.After(day, 10)));
    }

    [Fact]
    public void Begin_OfWhatWasAccepted_LengthensNoTerm()
    {
        var referral = Referring.Accepted();
        var due = referral.DueOn;

        referral.Begin(referral.Version, Referring.ByReceiver, Referring.Calendar, Referring.Now.AddDays(5));

        (referral.Term, referral.DueOn).ShouldBe((ReferralTermKind.Handover, due));
    }

    [Theory]
    [InlineData("", Warmth.Cold, "Talked ResidentThere ContactConfirmed")]
    [InlineData("appointment", Warmth.Cold, "Talked ResidentThere ContactConfirmed")]
    [InlineData("talk", Warmth.PartlyWarm, "ResidentThere ContactConfirmed")]
    [InlineData("resident", Warmth.PartlyWarm, "Talked ResidentThere ContactConfirmed")]
    [InlineData("contact", Warmth.PartlyWarm, "Talked ResidentThere")]
    [InlineData("talk contact", Warmth.PartlyWarm, "ResidentThere")]
    [InlineData("together", Warmth.PartlyWarm, "ContactConfirmed")]
    [InlineData("together contact", Warmth.Warm, "")]
    public void Warmth_ByWhatHappened_SaysWhatIsMissing(string happened, Warmth warmth, string missing)
    {
        var referral = Referring.Accepted();
        foreach (var what in happened.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            switch (what)
            {
                case "appointment":
                    referral.Appoint(referral.Version, Referring.ByReferrer, Guid.CreateVersion7(), Referring.Now.AddDays(1), "", Referring.Now);
                    break;
                case "resident":
                    referral.ConfirmByResident(referral.Version, Referring.ByReferrer, Referring.Now);
                    break;
                case "contact":
                    Confirm(referral, Referring.Today);
                    break;
                default:
                    Note(referral, Talk with { ResidentPresent = what == "together" });
                    break;
            }
        }

        var verdict = WarmthRule.Usual.Of(referral);

        verdict.Warmth.ShouldBe(warmth);
        verdict.Missing.ShouldBe(missing.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<WarmthSign>));
    }

    private static void Note(Referral referral, HandoverText text) => referral.NoteHandover(referral.Version, Referring.ByReferrer, Guid.CreateVersion7(), text, Referring.Calendar, Referring.Now);

    private static void Confirm(Referral referral, DateOnly on) => referral.ConfirmContact(referral.Version, Referring.ByReceiver, on, Referring.Calendar, Referring.Now);

    private static void Tell(Referral referral, FeedbackText text) => referral.Tell(referral.Version, Referring.ByReceiver, Guid.CreateVersion7(), text, Referring.Calendar, Referring.Now);
}
