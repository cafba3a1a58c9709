using PokCases.Domain.Access;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;

namespace PokCases.Web.Sessions.Planning;

/// <summary>A session as somebody may see or plan it.</summary>
internal static class SessionAccess
{
    /// <summary>For who may plan: chairs, deputies, who chairs this session, the coordinator.</summary>
    public static async Task<SessionFacts> PlanSession(this AccessScope r, Guid id)
    {
        var facts = await SessionFacts.Read(r, id);
        await r.Require(facts?.MaySeeSession() ?? Sight.Nothing, mayKnow: false);
        await r.Require(facts!.MayRunAgenda(), mayKnow: true);
        return facts;
    }

    /// <summary>For who may bring something in: members and who is invited.</summary>
    public static async Task<SessionFacts> TakePartInSession(this AccessScope r, Guid id)
    {
        var facts = await SessionFacts.Read(r, id);
        await r.Require(facts?.MaySeeSession() ?? Sight.Nothing, mayKnow: false);
        await r.Require(facts!.MayTakePart(), mayKnow: true);
        return facts;
    }

    /// <summary>For who has an invitation, also one that was declined.</summary>
    public static async Task<SessionFacts> InvitedToSession(this AccessScope r, Guid id)
    {
        var facts = await SessionFacts.Read(r, id);
        await r.Require(facts?.MaySeeInvitation() ?? Sight.Nothing, mayKnow: facts?.MaySeeSession().IsAllowed == true);
        return facts!;
    }

    /// <summary>A command that plans.</summary>
    public static async Task<SessionFacts> PlanSession(this Writing w, Guid id)
    {
        var facts = await SessionFacts.Load(w.Db, w.Caller.Viewer, id, w.Now);
        w.Require(facts?.MaySeeSession() ?? Sight.Nothing, mayKnow: false);
        w.Require(facts!.MayRunAgenda(), mayKnow: true);
        w.About(id);
        return facts;
    }

    /// <summary>A command of who takes part.</summary>
    public static async Task<SessionFacts> TakePartInSession(this Writing w, Guid id)
    {
        var facts = await SessionFacts.Load(w.Db, w.Caller.Viewer, id, w.Now);
        w.Require(facts?.MaySeeSession() ?? Sight.Nothing, mayKnow: false);
        w.Require(facts!.MayTakePart(), mayKnow: true);
        w.About(id);
        return facts;
    }

    /// <summary>A command of who is invited.</summary>
    public static async Task<SessionFacts> InvitedToSession(this Writing w, Guid id)
    {
        var facts = await SessionFacts.Load(w.Db, w.Caller.Viewer, id, w.Now);
        w.Require(facts?.MaySeeInvitation() ?? Sight.Nothing, mayKnow: facts?.MaySeeSession().IsAllowed == true);
        w.About(id);
        return facts!;
    }
}
