using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Web.Cases.Closing;
using PokCases.Web.Cases.Reminders;
using PokCases.Web.Deadlines;
using PokCases.Web.Mail;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Referring;

/// <summary>A warm referral whose day is over is not forgotten: who is responsible is reminded, and who holds the case, each week while it is open. Subject: the referral.</summary>
internal sealed class RemindReferral(WorkMail mail, ReminderClock clock) : IDueHandler
{
    public const string Work = "remind-warm-referral";

    private const int DaysApart = 7;

    public string Kind => Work;

    public string CommandName => "RemindWarmReferral";

    public async Task Do(Writing w, Guid subject)
    {
        var referral = await w.Db.WarmReferrals.SingleOrDefaultAsync(r => r.Id == subject);
        var today = clock.DayOf(w.Now);
        if (referral is null || !referral.IsLate(today))
        {
            return;
        }

        var lead = await w.Db.Cases.Where(c => c.Id == referral.CaseId).Select(c => c.CaseLeadId).SingleAsync();
        List<Guid> people = [referral.ResponsibleId, lead];
        w.AboutCase(referral.CaseId);
        w.Note(referral.CaseId, CaseEventKind.ReferralLate);
        w.Advance(referral.CaseId, CaseElements.Triage);
        await mail.Tell(w, MailKind.ReferralLate, [.. people, .. await Substitutes.Of(w, people)], "/mijn-dag");
        w.Due(Work, subject, clock.MorningOf(today.AddDays(DaysApart)));
    }
}
