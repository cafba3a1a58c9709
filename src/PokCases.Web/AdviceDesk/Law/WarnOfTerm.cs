using Microsoft.EntityFrameworkCore;
using PokCases.Domain.AdviceDesk.Law;
using PokCases.Web.Cases;
using PokCases.Web.Cases.Closing;
using PokCases.Web.Deadlines;
using PokCases.Web.Mail;
using PokCases.Web.Persistence;

namespace PokCases.Web.AdviceDesk.Law;

/// <summary>A term of an objection comes near: its advisor hears of it, and who stands in. Subject: the objection.</summary>
/// <remarks>A warning is recorded under its own id in the command that puts its mail in the queue: both are there, or neither.</remarks>
internal sealed class WarnOfTerm(WorkMail mail, LawTables tables) : IDueHandler
{
    public const string Work = "warn-of-term";

    public string Kind => Work;

    public string CommandName => "WarnOfTerm";

    public async Task Do(Writing w, Guid subject)
    {
        if (await LawQueries.Whole(w.Db).SingleOrDefaultAsync(o => o.Id == subject) is not { } objection)
        {
            return;
        }

        w.For(AdviceDeskModule.Purpose);
        var recorded = await w.Db.RecordedTermWarnings.Where(r => r.ObjectionId == subject).Select(r => r.Id).ToListAsync();
        var due = tables.Warnings.Due(objection, w.Now).Where(d => !recorded.Contains(d.Id)).ToList();
        w.Db.RecordedTermWarnings.AddRange(due.Select(d => new RecordedTermWarning(d, w.Now)));
        // After a while without the program several may be due: all are recorded, and the last says it.
        if (due.LastOrDefault() is { } last && await MatterAccess.AdvisorOf(w.Db, objection.MatterId) is { } advisor)
        {
            await mail.Tell(w, MailKind.LegalTermNear, [advisor, .. await Substitutes.Of(w, [advisor])], LawModule.TermsPath, last.Id);
        }

        if (tables.Warnings.Next(objection, w.Now) is { } next)
        {
            w.Due(Work, subject, next.At);
        }
    }
}
