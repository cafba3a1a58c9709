using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Accounts;
using PokCases.Domain.Sessions;
using PokCases.Web.Mail;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Sessions.Planning;

/// <summary>Mails about invitations, where a mail server is configured: a link and the appointment, so that nothing of the work is in a mailbox.</summary>
internal sealed class InvitationMail(MailQueue mails, SiteAddress site, SessionCalendar calendar)
{
    public static string PathOf(Guid sessionId) => $"/sessies/{sessionId}/uitnodiging";

    public Task Invite(Writing w, Guid sessionId, IEnumerable<Guid> people) => Put(w, MailKind.SessionInvitation, sessionId, people);

    /// <summary>Tells everybody invited who did not decline that time or place changed, or that it is called off.</summary>
    public async Task Changed(Writing w, Guid sessionId) => await Put(
        w,
        MailKind.SessionChanged,
        sessionId,
        await w.Db.Invitations.Where(i => i.SessionId == sessionId && i.Answer != InvitationAnswer.Declined).Select(i => i.ProfessionalId).ToListAsync());

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
            select new { a.Id, a.Email, p.Language }).ToListAsync();
        // Those of this very command are in memory only.
        await w.Db.Invitations.Where(i => i.SessionId == sessionId && ids.Contains(i.ProfessionalId)).LoadAsync();
        var invitations = w.Db.Invitations.Local.Where(i => i.SessionId == sessionId).ToLookup(i => i.ProfessionalId);
        var session = (await w.Db.Sessions.FindAsync(sessionId))!;
        var table = await w.Db.Tables.Where(t => t.Id == session.TableId).Select(t => t.Name).SingleAsync();
        foreach (var person in found)
        {
            List<SessionInvitation> mine = [.. invitations[person.Id]];
            mails.Put(w, kind, person.Email, person.Language, site.Of(PathOf(sessionId)), calendar.For(session, table, person.Id, mine, w.Now, person.Language));
        }
    }
}
