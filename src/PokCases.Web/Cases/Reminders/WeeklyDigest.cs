using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Web.Deadlines;
using PokCases.Web.Mail;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Reminders;

/// <summary>On Monday morning everybody with actions gets a mail with two numbers and a link, unless they switched it off.</summary>
internal sealed class WeeklyDigest(ReminderClock clock, MailQueue mails, SiteAddress site) : IDueHandler
{
    /// <summary>Kind of work: the weekly mail to everybody. Subject: <see cref="Everybody"/>.</summary>
    public const string Weekly = "weekly-digest";

    /// <summary>The one subject it is about.</summary>
    public static readonly Guid Everybody = new("0196a000-0000-7000-8000-00000000d167");

    public string Kind => Weekly;

    public string CommandName => "SendWeeklyDigest";

    public async Task Do(Writing w, Guid subject)
    {
        var today = clock.DayOf(w.Now);
        var nextWeek = today.AddDays(7);
        var open = await w.Db.Actions
            .Where(a => a.State == ActionState.Open && a.DueOn < nextWeek)
            .GroupBy(a => a.ResponsibleId)
            .Select(g => new { g.Key, Late = g.Count(a => a.DueOn < today), Soon = g.Count(a => a.DueOn >= today) })
            .ToDictionaryAsync(g => g.Key, g => (g.Soon, g.Late));
        var standsIn = (await w.Db.Stewardships
            .Where(s => s.AgreedAt != null && s.EndedAt == null && s.From <= w.Now && s.Until > w.Now)
            .Select(s => new { s.SubstituteId, s.AwayId })
            .ToListAsync()).ToLookup(s => s.SubstituteId, s => s.AwayId);
        var people = await (
            from a in w.Db.Accounts
            join p in w.Db.Professionals on a.Id equals p.Id
            where p.State == ProfessionalState.Active && p.WantsDigest
            select new { p.Id, a.Email, p.Language }).ToListAsync();
        foreach (var person in people)
        {
            var own = standsIn[person.Id].Prepend(person.Id).Select(id => open.GetValueOrDefault(id)).ToList();
            var (soon, late) = (own.Sum(o => o.Soon), own.Sum(o => o.Late));
            if (soon + late > 0)
            {
                mails.Put(w, MailKind.WeeklyDigest, person.Email, person.Language, site.Of("/mijn-dag"), numbers: [soon, late]);
            }
        }

        w.Due(Weekly, Everybody, clock.NextMonday(w.Now));
    }
}
