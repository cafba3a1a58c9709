using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Web.Deadlines;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Triage;

/// <summary>A question that a table did not answer within its term: who decides there is reminded, and again each week while it waits.</summary>
internal sealed class RemindTriage(TriageMail mail) : IDueHandler
{
    private static readonly TimeSpan Again = TimeSpan.FromDays(7);

    public string Kind => AskTriage.Unanswered;

    public string CommandName => "RemindTriage";

    public async Task Do(Writing w, Guid subject)
    {
        var round = await w.Db.TriageRounds.SingleOrDefaultAsync(r => r.Id == subject);
        var about = round is null ? null : await w.Db.Cases.SingleOrDefaultAsync(c => c.Id == round.CaseId);
        if (about is null || round is not { IsOpen: true } || round.TableId != about.TableId || about.Stage == CaseStage.Closed)
        {
            return;
        }

        w.AboutCase(about.Id);
        if (!TriageQueries.Waits(about, round))
        {
            // On hold: when it comes back it is asked again.
            w.Due(AskTriage.Unanswered, subject, w.Now + Again);
            return;
        }

        w.Note(about.Id, CaseEventKind.TriageReminded);
        await mail.Remind(w, about.TableId);
        w.Due(AskTriage.Unanswered, subject, w.Now + Again);
    }
}
