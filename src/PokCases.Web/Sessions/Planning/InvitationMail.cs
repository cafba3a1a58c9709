using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Accounts;
using PokCases.Web.Mail;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Sessions.Planning;

/// <summary>Mails about invitations, where a mail server is configured: only a link, so that nothing of the work is in a mailbox.</summary>
internal sealed class InvitationMail(MailQueue mails, SiteAddress site)
{
    public static string PathOf(Guid sessionId) => $"/sessies/{sessionId}/uitnodiging";

    public Task Invite(Writing w, Guid sessionId, IEnumerable<Guid> people) => Put(w, MailKind.SessionInvitation, sessionId, people);

    /// <summary>Tells everybody invited who did not decline that time or place changed, or that it is called off.</summary>
    public async Task Changed(Writing w, Guid sessionId) => await Put(
        w,
        MailKind.SessionChanged,
        sessionId,
        await w.Db.Invitations.Where(i => i.SessionId == sessionId && i.Answer != Domain.Sessions.InvitationAnswer.Declined).Select(i => i.ProfessionalId).ToListAsync());

    /// <summary>The whole address of a session, for a calendar.</summary>
    public string AddressOf(Guid sessionId) => site.Of($"/sessies/{sessionId}");

    private async Task Put(Writing w, MailKind kind, Guid sessionId, IEnumerable<Guid> people)
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
            select new { a.Email, p.Language }).ToListAsync();
        foreach (var person in found)
        {
            mails.Put(w, kind, person.Email, person.Language, site.Of(PathOf(sessionId)));
        }
    }
}
