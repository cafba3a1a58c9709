using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Accounts;
using PokCases.Web.Mail;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Accounts.Stewarding;

/// <summary>Mails about standing in, where a mail server is configured: a link only.</summary>
internal sealed class StewardshipMail(MailQueue mails, SiteAddress site)
{
    public async Task Put(Writing w, MailKind kind, params Guid[] people)
    {
        if (!mails.IsOn)
        {
            return;
        }

        var ids = people.ToList();
        var found = await (
            from a in w.Db.Accounts
            join p in w.Db.Professionals on a.Id equals p.Id
            where ids.Contains(a.Id) && p.State == ProfessionalState.Active
            select new { a.Email, p.Language }).ToListAsync();
        foreach (var person in found)
        {
            mails.Put(w, kind, person.Email, person.Language, site.Of(StewardshipEndpoints.Path));
        }
    }
}
