using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Sessions;
using PokCases.Domain.Tables;
using PokCases.Web.Persistence;
using PokCases.Web.Tables;

namespace PokCases.Web.Sessions.Planning;

/// <summary>A session with its table, and what one person is in it.</summary>
/// <param name="Session">With its items.</param>
/// <param name="Table">With organisations and members.</param>
/// <param name="Standing">For the access policy.</param>
/// <param name="Mine">This person's invitations, declined ones too.</param>
internal sealed record PlanFacts(Session Session, Table Table, SessionStanding Standing, IReadOnlyList<SessionInvitation> Mine)
{
    public bool IsEditable => Session.State is SessionState.Planned or SessionState.Running;

    public static async Task<PlanFacts?> Load(PokCasesDb db, Guid sessionId, Guid personId)
    {
        var session = await db.Sessions.Include(s => s.Items).SingleOrDefaultAsync(s => s.Id == sessionId);
        if (session is null)
        {
            return null;
        }

        var table = await db.Whole().SingleAsync(t => t.Id == session.TableId);
        var mine = await db.Invitations.Where(i => i.SessionId == sessionId && i.ProfessionalId == personId).ToListAsync();
        var standing = new SessionStanding(
            table.RolesOf(personId),
            session.ChairId == personId,
            mine.Exists(i => i.Answer != InvitationAnswer.Declined),
            session.ChairWasTaken);
        return new PlanFacts(session, table, standing, mine);
    }

    public Sight MaySee(Viewer viewer) => AccessPolicy.Session(viewer, Standing);
}
