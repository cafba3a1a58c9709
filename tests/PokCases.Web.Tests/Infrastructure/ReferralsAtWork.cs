using PokCases.Domain;
using PokCases.Domain.Cases;
using PokCases.Domain.Referrals;
using PokCases.Domain.Sharing;
using PokCases.Web.Persistence;

namespace PokCases.Web.Tests.Infrastructure;

/// <summary>Referrals for tests that need some there, in every text of them the same words.</summary>
internal static class ReferralsAtWork
{
    private static readonly ReferralCalendar Calendar = new(ReferralTermDays.Usual, new WorkingDays([], []), TimeZoneInfo.Utc);

    /// <summary>From the participant to the other: one of triage in draft, one that was taken over and told of, one of no case, and one that waits for somebody outside.</summary>
    public static Task Mark(Writing w, Guid caseId, TableAtWork table, Guid roundId, string words)
    {
        var draft = Begin(ReferralFrom.Triage(caseId, table.Id, roundId), table, words, w.Now, string.Empty);
        draft.OfferBy(DateOnly.FromDateTime(w.Now.UtcDateTime).AddDays(9), Calendar, w.Now);
        var done = Begin(ReferralFrom.Case(caseId, table.Id), table, words, w.Now, string.Empty);
        var (refers, receives) = (ReferralActor.Referrer(table.Participant.Id), ReferralActor.Receiver(table.Other.Id));
        var reason = new ReferralReason(Guid.CreateVersion7(), null, ReferralState.OnHold, "wachtlijst", words, 1, isShipped: false);
        done.Offer(done.Version, refers, null, Calendar, w.Now);
        done.Accept(done.Version, receives, Calendar, w.Now);
        done.NoteHandover(done.Version, refers, Guid.CreateVersion7(), new HandoverText(DateOnly.FromDateTime(w.Now.UtcDateTime), HandoverWay.Phone, [table.Participant.Id], [], words, ResidentPresent: true), Calendar, w.Now);
        done.Appoint(done.Version, receives, Guid.CreateVersion7(), w.Now.AddDays(2), words, w.Now);
        done.ConfirmContact(done.Version, receives, DateOnly.FromDateTime(w.Now.UtcDateTime), Calendar, w.Now);
        done.Tell(done.Version, receives, Guid.CreateVersion7(), new FeedbackText(words, words, null), Calendar, w.Now);
        done.Hold(done.Version, receives, new ReferralWhy(reason, words), DateOnly.FromDateTime(w.Now.UtcDateTime).AddDays(5), Calendar, w.Now);
        // Of no case: what it says is nothing of this one, which may be erased.
        const string apart = "Van een inwoner zonder casus";
        var settled = Begin(ReferralFrom.Alone, table, apart, w.Now, apart);
        settled.Offer(settled.Version, refers, null, Calendar, w.Now);
        settled.Reject(settled.Version, receives, new ReferralWhy(new ReferralReason(Guid.CreateVersion7(), null, ReferralState.Rejected, "vol", apart, 1, isShipped: false), apart), Calendar, w.Now);
        settled.Settle(settled.Version, refers, apart, w.Now);
        var outside = Begin(ReferralFrom.Case(caseId, table.Id), table, words, w.Now, string.Empty, ReferralReceiver.Nobody with { Name = words });
        outside.Offer(outside.Version, refers, null, Calendar, w.Now);
        w.Db.Referrals.AddRange(draft, done, settled, outside);
        return Task.CompletedTask;
    }

    /// <summary>From the participant to the other, with what a decision names.</summary>
    public static void Along(Writing w, TableAtWork table, SharingDecision decision, string words)
    {
        var referral = Begin(ReferralFrom.Case(decision.CaseId, table.Id), table, words, w.Now, string.Empty, decision: decision.Id);
        referral.Offer(referral.Version, ReferralActor.Referrer(table.Participant.Id), decision, Calendar, w.Now);
        w.Db.Referrals.Add(referral);
    }

    private static Referral Begin(ReferralFrom from, TableAtWork table, string words, DateTimeOffset now, string resident, ReferralReceiver? to = null, Guid? decision = null)
    {
        var id = Guid.CreateVersion7();
        return new Referral(
            id,
            // The end of an id is random; its begin is the time.
            $"VW-{id.ToString("N")[^16..]}",
            from,
            to ?? new ReferralReceiver(table.Other.OrganisationId, null, table.Other.Id, null, null, words),
            new ReferralText(words, words, words, ResidentKnows.Agrees, words, null, decision, Pseudonymous: false, ReferralUrgency.Routine, resident, resident),
            table.Participant.Id,
            table.Participant.OrganisationId,
            now);
    }
}
