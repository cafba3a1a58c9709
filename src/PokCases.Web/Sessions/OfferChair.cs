using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Sessions;
using PokCases.Web.Deadlines;
using PokCases.Web.Persistence;

namespace PokCases.Web.Sessions;

/// <summary>The chair has been gone for two minutes: open pages are told, so that who may take the chair is asked.</summary>
internal sealed class OfferChair : IDueHandler
{
    public string Kind => SessionJobs.OfferChair;

    public string CommandName => "OfferChair";

    public async Task Do(Writing w, Guid subject)
    {
        var session = await w.Db.Sessions.SingleOrDefaultAsync(s => s.Id == subject);
        if (session is { State: SessionState.Running }
            && await w.Db.Attendances.AnyAsync(a => a.SessionId == subject && a.ProfessionalId == session.ChairId && !a.IsConnected))
        {
            w.Advance(subject, SessionElements.Agenda);
        }
    }

    /// <summary>To be called when somebody leaves or falls away: only the chair's absence falls due.</summary>
    public static async Task WhenChair(Writing w, Guid sessionId, Guid professionalId, DateTimeOffset goneSince)
    {
        if (await w.Db.Sessions.AnyAsync(s => s.Id == sessionId && s.ChairId == professionalId && s.State == SessionState.Running))
        {
            w.Due(SessionJobs.OfferChair, sessionId, goneSince + Session.ChairGoneAfter);
        }
    }
}
