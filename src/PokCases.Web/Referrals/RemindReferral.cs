using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Referrals;
using PokCases.Domain.Tables;
using PokCases.Web.Cases;
using PokCases.Web.Cases.Closing;
using PokCases.Web.Deadlines;
using PokCases.Web.Mail;
using PokCases.Web.Persistence;

namespace PokCases.Web.Referrals;

/// <summary>What a referral waits for comes near or is late: who has to do it hears of it, then who refers, then the chair. Subject: the referral.</summary>
/// <remarks>
/// A reminder is recorded under its own id in the command that puts its mail in the queue: both are there, or neither. A mail
/// has an id made of the reminder and the person, and so has its Message-ID.
/// </remarks>
internal sealed class RemindReferral(WorkMail mail, ReferralCalendars calendars) : IDueHandler
{
    public const string Work = "remind-referral";

    public string Kind => Work;

    public string CommandName => "RemindReferral";

    public async Task Do(Writing w, Guid subject)
    {
        if (await ReferralQueries.Whole(w.Db).SingleOrDefaultAsync(r => r.Id == subject) is not { } referral)
        {
            return;
        }

        w.For(ReferralsModule.Purpose);
        w.AboutCase(referral.CaseId);
        var calendar = await calendars.Of(w.Db, referral.TableId);
        var recorded = await w.Db.RecordedReminders.Where(r => r.ReferralId == subject).Select(r => r.Id).ToListAsync();
        var due = ReferralClock.Due(referral, calendar, w.Now).Where(r => !recorded.Contains(r.Id)).ToList();
        w.Db.RecordedReminders.AddRange(due.Select(r => new RecordedReminder(r, w.Now)));
        // After a while without the program several may be due: all are recorded, and the last says it.
        if (due.LastOrDefault() is { } last)
        {
            await mail.Tell(w, last.IsLate ? MailKind.ReferralLate : MailKind.ReferralTermNear, await People(w, referral, last.To), ReferralsModule.Path, last.Id);
            await ReferralNews.Tell(w, referral, calendar, last.IsLate ? CaseEventKind.ReferralLate : null);
        }
        else
        {
            await ReferralNews.Remind(w, referral, calendar);
        }
    }

    private static async Task<List<Guid>> People(Writing w, Referral referral, ReferralParty to)
    {
        var db = w.Db;
        List<Guid> people = [];
        if (to.HasFlag(ReferralParty.Referrer))
        {
            people.Add(referral.ReferrerId);
        }

        if (to.HasFlag(ReferralParty.Receiver))
        {
            people.AddRange(referral.ReceiverPersonId is { } person ? [person] : await Function(db, referral.FunctionId));
        }

        if (to.HasFlag(ReferralParty.Chair) && referral.TableId is { } table)
        {
            people.AddRange(await db.TableMembers.Where(m => m.TableId == table && m.Until == null && (m.Roles & TableRoles.Chair) != 0).Select(m => m.ProfessionalId).ToListAsync());
        }

        return [.. people, .. await Substitutes.Of(w, people)];
    }

    private static async Task<IEnumerable<Guid>> Function(PokCasesDb db, Guid? id) =>
        id is null ? [] : (await db.HelpFunctions.SingleOrDefaultAsync(f => f.Id == id))?.PeopleIds ?? [];
}
