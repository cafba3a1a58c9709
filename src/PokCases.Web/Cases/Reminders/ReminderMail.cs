using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Accounts;
using PokCases.Web.Mail;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Reminders;

/// <summary>Mails that remind, where a mail server is configured: a link and nothing of the work.</summary>
internal sealed class ReminderMail(MailQueue mails, SiteAddress site)
{
    public static string PathOf(Guid actionId) => $"/acties/{actionId}";

    /// <summary>To these people, and to who acts for them now.</summary>
    public async Task Put(Writing w, MailKind kind, string path, IReadOnlyCollection<Guid> people)
    {
        if (!mails.IsOn)
        {
            return;
        }

        var substitutes = await Substitutes.Of(w, people);
        List<Guid> ids = [.. people.Concat(substitutes).Distinct()];
        var found = await (
            from a in w.Db.Accounts
            join p in w.Db.Professionals on a.Id equals p.Id
            where ids.Contains(a.Id) && p.State == ProfessionalState.Active
            select new { a.Email, p.Language }).ToListAsync();
        foreach (var person in found)
        {
            mails.Put(w, kind, person.Email, person.Language, site.Of(path));
        }
    }
}
