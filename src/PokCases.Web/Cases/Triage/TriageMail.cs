using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Domain.Tables;
using PokCases.Web.Mail;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Triage;

/// <summary>Mails about triage, where a mail server is configured: a link that names no case, and nothing else.</summary>
internal sealed class TriageMail(MailQueue mails, SiteAddress site)
{
    /// <summary>Tells who brought the case, who holds it, and who acts for who holds it, that there is an answer. Not who gave it.</summary>
    public async Task Answered(Writing w, Case about) => await Put(
        w,
        MailKind.TriageAnswered,
        "/mijn-dag",
        new[] { about.IntroducerId, about.CaseLeadId }.Concat(await Substitutes.Of(w, [about.CaseLeadId])).Where(p => p != w.Caller.PersonId));

    /// <summary>Tells who decides at the table that somebody waits for longer than was agreed.</summary>
    public async Task Remind(Writing w, Guid tableId) => await Put(
        w,
        MailKind.TriageReminder,
        TriagePages.PathOf(tableId),
        await w.Db.TableMembers
            .Where(m => m.TableId == tableId && m.Until == null && (m.Roles & TriageQueries.Deciding) != 0)
            .Select(m => m.ProfessionalId)
            .ToListAsync());

    private async Task Put(Writing w, MailKind kind, string path, IEnumerable<Guid> people)
    {
        if (!mails.IsOn)
        {
            return;
        }

        var ids = people.Distinct().ToList();
        var found = await (
            from a in w.Db.Accounts
            join p in w.Db.Professionals on a.Id equals p.Id
            where ids.Contains(a.Id) && p.State == ProfessionalState.Active
            select new { a.Email, p.Language }).ToListAsync();
        found.ForEach(person => mails.Put(w, kind, person.Email, person.Language, site.Of(path)));
    }
}
