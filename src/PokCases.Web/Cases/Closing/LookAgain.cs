using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Web.Deadlines;
using PokCases.Web.Mail;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Closing;

/// <summary>A case on hold is looked at again on its day. Subject: the case.</summary>
/// <remarks>That it waits shows on the lead's <i>Mijn dag</i> from that day on; here the lead, and who acts for the lead, gets a mail and open pages hear of it.</remarks>
internal sealed class LookAgain(WorkMail mail) : IDueHandler
{
    public const string Work = "look-at-held-case";

    public string Kind => Work;

    public string CommandName => "LookAtHeldCase";

    public async Task Do(Writing w, Guid subject)
    {
        var about = await w.Db.Cases.SingleOrDefaultAsync(c => c.Id == subject);
        if (about is not { Stage: CaseStage.OnHold, LookAgainOn: not null } || await IsDueLater(w, subject))
        {
            return;
        }

        w.AboutCase(subject);
        await mail.Tell(w, MailKind.LookAgain, [about.CaseLeadId, .. await Substitutes.Of(w, [about.CaseLeadId])], "/mijn-dag");
        w.Advance(subject, CaseElements.Case);
    }

    // Put off since: another row says when.
    private static Task<bool> IsDueLater(Writing w, Guid subject) =>
        w.Db.DueWork.AnyAsync(d => d.Kind == Work && d.SubjectId == subject && d.DoneAt == null && d.DueAt > w.Now);
}
