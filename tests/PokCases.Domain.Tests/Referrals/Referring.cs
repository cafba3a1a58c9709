using PokCases.Domain.Cases;
using PokCases.Domain.Referrals;

namespace PokCases.Domain.Tests.Referrals;

/// <summary>Referrals in any state, brought there by the verbs of the domain.</summary>
internal static class Referring
{
    public static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");
    public static readonly ReferralCalendar Calendar = new(ReferralTermDays.Usual, WorkingDays.ByLaw, Amsterdam);

    // A Tuesday.
    public static readonly DateTimeOffset Now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);
    public static readonly DateOnly Today = new(2026, 3, 10);
    public static readonly Guid CaseId = Guid.CreateVersion7();
    public static readonly Guid TableId = Guid.CreateVersion7();
    public static readonly Guid Referrer = Guid.CreateVersion7();
    public static readonly Guid OwnOrganisation = Guid.CreateVersion7();
    public static readonly Guid Receiver = Guid.CreateVersion7();
    public static readonly Guid ReceivingOrganisation = Guid.CreateVersion7();
    public static readonly ReferralReceiver Inside = new(ReceivingOrganisation, Guid.CreateVersion7(), null, Guid.CreateVersion7(), null, "Schuldhulp, aanmeldteam");
    public static readonly ReferralReceiver Outside = new(null, null, null, Guid.CreateVersion7(), null, "Buurtpastoraat");

    public static readonly ReferralText Full = new("Meekijken met de schulden", "Zij kennen de schuldeisers", "Rust", ResidentKnows.Agrees, "", null, null, false, ReferralUrgency.Routine, "", "");

    public static readonly ReferralActor ByReferrer = ReferralActor.Referrer(Referrer);
    public static readonly ReferralActor ByReceiver = ReferralActor.Receiver(Receiver);

    public static ReferralActor ReceiverOf(Referral referral) => referral.To.IsOutside ? ReferralActor.Outside : ByReceiver;

    public static ReferralActor ActorOf(ReferralParty party) => party == ReferralParty.OutsideReceiver ? ReferralActor.Outside : new ReferralActor(party, Guid.CreateVersion7());

    public static Referral Draft(ReferralReceiver? to = null, ReferralText? text = null, ReferralFrom? from = null) =>
        new(Guid.CreateVersion7(), "VW-2026-001", from ?? ReferralFrom.Case(CaseId, TableId), to ?? Inside, text ?? Full, Referrer, OwnOrganisation, Now);

    public static Referral Offered(ReferralReceiver? to = null, ReferralText? text = null, ReferralFrom? from = null)
    {
        var referral = Draft(to, text, from);
        referral.Offer(1, ByReferrer, null, Calendar, Now);
        return referral;
    }

    public static Referral Accepted(ReferralReceiver? to = null)
    {
        var referral = Offered(to);
        referral.Accept(referral.Version, ReceiverOf(referral), Calendar, Now);
        return referral;
    }

    public static Referral TakenOver(ReferralReceiver? to = null)
    {
        var referral = Accepted(to);
        referral.ConfirmContact(referral.Version, ReceiverOf(referral), Today, Calendar, Now);
        return referral;
    }

    /// <summary>In a state; what is in progress or on hold is taken over, and what is cancelled was given back.</summary>
    public static Referral In(ReferralState state, ReferralReceiver? to = null)
    {
        var referral = state switch
        {
            ReferralState.Draft or ReferralState.EnteredInError => Draft(to),
            ReferralState.Requested or ReferralState.Rejected => Offered(to),
            ReferralState.Accepted or ReferralState.Cancelled or ReferralState.Failed => Accepted(to),
            _ => TakenOver(to),
        };
        if (referral.State != state)
        {
            var actor = state == ReferralState.EnteredInError || (state == ReferralState.Cancelled && referral.To.IsOutside) ? ByReferrer : ReceiverOf(referral);
            Go(referral, state, actor);
        }

        referral.State.ShouldBe(state);
        return referral;
    }

    public static ReferralWhy Why(ReferralState to) => new(new ReferralReason(Guid.CreateVersion7(), null, to, "other", "Iets anders", 1, isShipped: true), "Het past niet.");

    /// <summary>The verb that brings it to a state.</summary>
    public static void Go(Referral referral, ReferralState to, ReferralActor by, ReferralWhy? why = null)
    {
        var seen = referral.Version;
        why ??= ReferralTransitions.NeedsReason(to) ? Why(to) : new ReferralWhy(null, "");
        switch (to)
        {
            case ReferralState.Requested:
                referral.Offer(seen, by, null, Calendar, Now);
                break;
            case ReferralState.Accepted:
                referral.Accept(seen, by, Calendar, Now);
                break;
            case ReferralState.InProgress:
                referral.Begin(seen, by, Calendar, Now);
                break;
            case ReferralState.OnHold:
                referral.Hold(seen, by, why, Today.AddDays(14), Calendar, Now);
                break;
            case ReferralState.Completed:
                referral.Complete(seen, by, Guid.CreateVersion7(), new FeedbackText("Regeling getroffen", "Rust", null), Calendar, Now);
                break;
            case ReferralState.Rejected:
                referral.Reject(seen, by, why, Calendar, Now);
                break;
            case ReferralState.Cancelled:
                referral.Cancel(seen, by, why, Calendar, Now);
                break;
            case ReferralState.Failed:
                referral.Fail(seen, by, why, Calendar, Now);
                break;
            case ReferralState.EnteredInError:
                referral.MarkMistaken(seen, by, Calendar, Now);
                break;
            default:
                throw new InvalidOperationException($"No verb brings a referral to {to}.");
        }
    }
}
