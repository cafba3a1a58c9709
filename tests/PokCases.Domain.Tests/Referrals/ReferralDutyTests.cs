using PokCases.Domain.Referrals;

namespace PokCases.Domain.Tests.Referrals;

/// <summary>Who is responsible, when, and what becomes of what the other did not take over.</summary>
public sealed class ReferralDutyTests
{
    private static readonly ReferralDuty OfReferrer = new(ReferralParty.Referrer, Referring.Referrer);

    [Fact]
    public void Duty_UntilTheFirstContactIsConfirmed_IsTheReferrers()
    {
        var referral = Referring.Draft();
        referral.Duty.ShouldBe(OfReferrer);
        Referring.Go(referral, ReferralState.Requested, Referring.ByReferrer);
        referral.Duty.ShouldBe(OfReferrer);
        Referring.Go(referral, ReferralState.Accepted, Referring.ByReceiver);
        referral.Duty.ShouldBe(OfReferrer);
        Referring.Go(referral, ReferralState.InProgress, Referring.ByReceiver);
        referral.Duty.ShouldBe(OfReferrer);

        var colleague = Guid.CreateVersion7();
        referral.ConfirmContact(referral.Version, ReferralActor.Receiver(colleague), Referring.Today, Referring.Calendar, Referring.Now);

        referral.Duty.ShouldBe(new ReferralDuty(ReferralParty.Receiver, colleague));
    }

    [Fact]
    public void Duty_OfAReceiverOutside_IsTheirsOnceTheyConfirmed() =>
        Referring.TakenOver(Referring.Outside).Duty.ShouldBe(new ReferralDuty(ReferralParty.OutsideReceiver, null));

    [Theory]
    [InlineData(ReferralState.Rejected)]
    [InlineData(ReferralState.Cancelled)]
    [InlineData(ReferralState.Failed)]
    public void Duty_WhenTheOtherDoesNotTakeOver_IsTheReferrersUntilSettled(ReferralState state)
    {
        var referral = Referring.In(state);

        (referral.Duty, referral.Term, referral.IsBeforeReceiver).ShouldBe((OfReferrer, ReferralTermKind.Settle, false));
        Rule.Of(() => referral.Settle(referral.Version, Referring.ByReferrer, " ", Referring.Now)).ShouldBe("text-missing");
        referral.Settle(referral.Version, Referring.ByReferrer, "Ik help zelf verder.", Referring.Now);

        (referral.Duty, referral.IsOver, referral.Term, referral.SettledWords).ShouldBe((null, true, ReferralTermKind.None, "Ik help zelf verder."));
        Rule.Of(() => referral.Settle(referral.Version, Referring.ByReferrer, "Nog eens.", Referring.Now)).ShouldBe("referral-over");
        Rule.Of(() => referral.Redirect(referral.Version, Referring.ByReferrer, Guid.CreateVersion7(), "VW-2026-002", Referring.Outside, Referring.Calendar, Referring.Now)).ShouldBe("referral-over");
        Rule.Of(() => referral.Reassign(referral.Version, Referring.ByReferrer, Referring.Receiver, Guid.Empty)).ShouldBe("referral-over");
    }

    [Fact]
    public void Duty_WhenItFailsAfterTakingOver_ComesBackToTheReferrer()
    {
        var referral = Referring.TakenOver();

        Referring.Go(referral, ReferralState.Failed, Referring.ByReceiver);

        (referral.Duty, referral.IsOver).ShouldBe((OfReferrer, false));
    }

    [Theory]
    [InlineData(ReferralState.Draft)]
    [InlineData(ReferralState.Requested)]
    [InlineData(ReferralState.InProgress)]
    public void Cancel_ByTheReferrer_SettlesIt(ReferralState from)
    {
        var referral = Referring.In(from);

        Referring.Go(referral, ReferralState.Cancelled, Referring.ByReferrer);

        (referral.IsOver, referral.Duty, referral.Term, referral.SettledById).ShouldBe((true, null, ReferralTermKind.None, Referring.Referrer));
    }

    [Fact]
    public void Redirect_ToAThird_KeepsChainAndReferrerAndGivesNothingAlong()
    {
        var referral = Referring.In(ReferralState.Rejected);
        var (second, third) = (Guid.CreateVersion7(), Guid.CreateVersion7());

        var next = referral.Redirect(referral.Version, Referring.ByReferrer, second, "VW-2026-002", Referring.Outside, Referring.Calendar, Referring.Now);

        (next.State, next.RedirectedFromId, next.ChainId, next.Duty, next.CaseId).ShouldBe((ReferralState.Draft, referral.Id, referral.Id, OfReferrer, referral.CaseId));
        (next.Term, next.DueOn).ShouldBe((ReferralTermKind.Offer, new DateOnly(2026, 3, 13)));
        (next.Asked, next.WhyHere, next.SharingDecisionId, next.To).ShouldBe((referral.Asked, "", null, Referring.Outside));
        (referral.RedirectedToId, referral.IsOver, referral.Duty).ShouldBe((second, true, null));
        next.Change(1, Referring.ByReferrer, Referring.Outside, Referring.Full);
        Referring.Go(next, ReferralState.Requested, Referring.ByReferrer);
        Referring.Go(next, ReferralState.Rejected, ReferralActor.Outside);
        next.Redirect(next.Version, Referring.ByReferrer, third, "VW-2026-003", Referring.Inside, Referring.Calendar, Referring.Now).ChainId.ShouldBe(referral.Id);
    }

    [Fact]
    public void MarkMistaken_OfARedirectedOne_StillHasToBeSettled()
    {
        var first = Referring.In(ReferralState.Rejected);
        var next = first.Redirect(first.Version, Referring.ByReferrer, Guid.CreateVersion7(), "VW-2026-002", Referring.Outside, Referring.Calendar, Referring.Now);

        Referring.Go(next, ReferralState.EnteredInError, Referring.ByReferrer);

        (next.Duty, next.Term).ShouldBe((OfReferrer, ReferralTermKind.Settle));
        Referring.In(ReferralState.EnteredInError).IsOver.ShouldBeTrue();
    }

    [Fact]
    public void FromTriage_IsOfferedByADayAndNeverJustDropped()
    {
        var referral = Referring.Draft(from: ReferralFrom.Triage(Referring.CaseId, Referring.TableId, Guid.CreateVersion7()));

        Rule.Of(() => referral.OfferBy(Referring.Today, Referring.Calendar, Referring.Now)).ShouldBe("referral-day-past");
        referral.OfferBy(Referring.Today.AddDays(7), Referring.Calendar, Referring.Now);
        (referral.Term, referral.DueOn, referral.IsLate(Referring.Today.AddDays(8))).ShouldBe((ReferralTermKind.Offer, Referring.Today.AddDays(7), true));
        ReferralClock.Carries(referral).ShouldBe(ReferralParty.Referrer);
        Referring.Go(referral, ReferralState.EnteredInError, Referring.ByReferrer);

        (referral.Duty, referral.Term).ShouldBe((OfReferrer, ReferralTermKind.Settle));
        Rule.Of(() => Referring.Offered().OfferBy(Referring.Today.AddDays(7), Referring.Calendar, Referring.Now)).ShouldBe("referral-act-state");
    }

    [Theory]
    [InlineData(ReferralState.Draft, true)]
    [InlineData(ReferralState.Requested, true)]
    [InlineData(ReferralState.Rejected, true)]
    [InlineData(ReferralState.InProgress, false)]
    [InlineData(ReferralState.Completed, false)]
    public void KeepsCaseOpen_WhileTheReferrerIsResponsible(ReferralState state, bool keeps) => Referring.In(state).KeepsCaseOpen.ShouldBe(keeps);

    [Fact]
    public void Reassign_ByTheChair_GivesTheDutyToSomebodyElse()
    {
        var referral = Referring.Offered();
        var (other, organisation) = (Guid.CreateVersion7(), Guid.CreateVersion7());

        Rule.Of(() => referral.Reassign(referral.Version, ReferralActor.Chair(Guid.CreateVersion7()), Guid.Empty, organisation)).ShouldBe("referral-without-person");
        referral.Reassign(referral.Version, ReferralActor.Chair(Guid.CreateVersion7()), other, organisation);

        (referral.Duty, referral.OrganisationId).ShouldBe((new ReferralDuty(ReferralParty.Referrer, other), organisation));
    }

    [Fact]
    public void Succeed_WhenSomebodyLeaves_CarriesWhatRestedOnThem()
    {
        var (offered, taken, successor) = (Referring.Offered(), Referring.TakenOver(), Guid.CreateVersion7());

        offered.Succeed(Referring.Referrer, successor, Referring.OwnOrganisation);
        Rule.Of(() => taken.Succeed(Referring.Receiver, successor, Referring.OwnOrganisation)).ShouldBe("referral-other-organisation");
        taken.Succeed(Referring.Receiver, successor, Referring.ReceivingOrganisation);

        offered.Duty.ShouldBe(new ReferralDuty(ReferralParty.Referrer, successor));
        taken.Duty.ShouldBe(new ReferralDuty(ReferralParty.Receiver, successor));
        (taken.RestsOn(Referring.Receiver), taken.RestsOn(Referring.Referrer), taken.RestsOn(successor)).ShouldBe((false, true, true));
        Rule.Of(() => offered.Succeed(Referring.Referrer, successor, Guid.Empty)).ShouldBe("referral-not-theirs");
        Rule.Of(() => Referring.In(ReferralState.Completed).Succeed(Referring.Referrer, successor, Guid.Empty)).ShouldBe("referral-not-theirs");
    }

    [Fact]
    public void ReassignReceiver_ToAnotherOrganisation_IsRefused()
    {
        var referral = Referring.Accepted();

        Rule.Of(() => referral.ReassignReceiver(referral.Version, Referring.ByReceiver, Guid.CreateVersion7(), Guid.CreateVersion7())).ShouldBe("referral-other-organisation");
        var colleague = Guid.CreateVersion7();
        referral.ReassignReceiver(referral.Version, Referring.ByReceiver, colleague, Referring.ReceivingOrganisation);

        (referral.ReceiverPersonId, referral.Duty).ShouldBe((colleague, OfReferrer));
    }
}
