using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Accounts;
using PokCases.Web.Mail;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Closing;

/// <summary>Tells people by mail that something waits for them, where a mail server is configured: a link and nothing of the work.</summary>
internal sealed class WorkMail(MailQueue mails, SiteAddress site)
{
    /// <summary>Puts a mail for each of these people who can get in.</summary>
    /// <param name="w">The command.</param>
    /// <param name="kind">What it says.</param>
    /// <param name="people">For whom; who does the command needs no mail about it.</param>
    /// <param name="path">Where the link leads.</param>
    /// <param name="about">What each mail is known by, with its person, when it may be put only once; null otherwise.</param>
    public async Task Tell(Writing w, MailKind kind, IEnumerable<Guid> people, string path, Guid? about = null)
    {
        if (!mails.IsOn)
        {
            return;
        }

        var ids = people.Where(p => p != w.Caller.PersonId).Distinct().ToList();
        var found = await (
            from a in w.Db.Accounts
            join p in w.Db.Professionals on a.Id equals p.Id
            where ids.Contains(a.Id) && p.State == ProfessionalState.Active
            select new { a.Id, a.Email, p.Language }).ToListAsync();
        found.ForEach(p => mails.Put(w, kind, p.Email, p.Language, site.Of(path), id: about is { } once ? NamedId.Of($"{once:N}/{p.Id:N}") : null));
    }
}
