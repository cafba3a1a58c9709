using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Sessions;
using PokCases.Web.Cases.Resident;
using PokCases.Web.Deadlines;
using PokCases.Web.Persistence;

namespace PokCases.Web.Sessions;

/// <summary>A session that nobody closes closes itself eight hours after its planned end, and can be reopened.</summary>
internal sealed class CloseForgottenSession(GiveAgreements agreements) : IDueHandler
{
    public string Kind => SessionJobs.CloseForgotten;

    public string CommandName => "CloseForgottenSession";

    public async Task Do(Writing w, Guid subject)
    {
        var session = await w.Db.Sessions.Include(s => s.Items).SingleOrDefaultAsync(s => s.Id == subject);
        if (session is not { State: SessionState.Running } || await IsDueLater(w, subject))
        {
            return;
        }

        await SessionClosing.Close(w, session, byId: null, agreements);
    }

    // Reopened since: another row says when it closes itself now.
    private static Task<bool> IsDueLater(Writing w, Guid subject) =>
        w.Db.DueWork.AnyAsync(d => d.Kind == SessionJobs.CloseForgotten && d.SubjectId == subject && d.DoneAt == null && d.DueAt > w.Now);
}
