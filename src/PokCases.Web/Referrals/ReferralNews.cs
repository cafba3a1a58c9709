using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Domain.Referrals;
using PokCases.Web.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Referrals;

/// <summary>What follows from every change of a referral, inside the command that made it: its next reminder, the case's timeline, and every page that shows it.</summary>
internal static class ReferralNews
{
    /// <summary>On the stream of a case, and of a session that its case is on the agenda of.</summary>
    public const string Element = "referrals";

    /// <param name="w">The command.</param>
    /// <param name="referral">As it is now.</param>
    /// <param name="calendar">The terms that hold.</param>
    /// <param name="happened">What the case's timeline says; null for what it leaves out.</param>
    /// <param name="detail">A fixed word that belongs to it.</param>
    /// <param name="subject">Who it is about; by default the referral.</param>
    public static async Task Tell(Writing w, Referral referral, ReferralCalendar calendar, CaseEventKind? happened, string detail = "", Guid? subject = null)
    {
        await Remind(w, referral, calendar);
        await Outside.OutsideLinks.EndWith(w, referral);
        w.Advance(referral.Id, Element);
        if (referral.CaseId is not { } caseId)
        {
            return;
        }

        // A draft is the referrer's alone: nothing of it stands on the case.
        if (happened is { } kind && referral.OfferedAt is not null)
        {
            w.Note(caseId, kind, detail, $"{referral.Reference} · {referral.ReceiverName}", subject ?? referral.Id);
        }

        w.Advance(caseId, Element, CaseElements.Triage);
        foreach (var session in await LiveAgendas.Of(w.Db, caseId))
        {
            w.Advance(session, Element);
        }
    }

    /// <summary>One reminder is due at a time: the next of the present term.</summary>
    public static async Task Remind(Writing w, Referral referral, ReferralCalendar calendar)
    {
        await w.NotDue(referral.Id, RemindReferral.Work);
        if (ReferralClock.Next(referral, calendar, w.Now) is { } next)
        {
            w.Due(RemindReferral.Work, referral.Id, next.At);
        }
    }

    /// <summary>Its own number; given out inside the command that begins it.</summary>
    public static async Task<string> Reference(Writing w, ReferralCalendar calendar)
    {
        var year = calendar.DayOf(w.Now).Year;
        var number = await ReferenceNumbers.Next(w, "VW", year);
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"VW-{year}-{number:000}");
    }
}
