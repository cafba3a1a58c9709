using Microsoft.EntityFrameworkCore;
using PokCases.Web.Deadlines;
using PokCases.Web.Mail;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Closing;

/// <summary>Some months after closing the contact person is asked whether it holds. Subject: the check.</summary>
internal sealed class AskAftercare(WorkMail mail) : IDueHandler
{
    public const string Work = "ask-aftercare";

    public string Kind => Work;

    public string CommandName => "AskAftercare";

    public async Task Do(Writing w, Guid subject)
    {
        var check = await w.Db.AftercareChecks.SingleOrDefaultAsync(c => c.Id == subject);
        if (check is not { IsOpen: true })
        {
            return;
        }

        check.Ask(w.Now);
        w.AboutCase(check.CaseId);
        await mail.Tell(w, MailKind.Aftercare, [check.ContactId, .. await Substitutes.Of(w, [check.ContactId])], "/mijn-dag");
        w.Advance(check.CaseId, CourseElements.Aftercare);
    }
}
