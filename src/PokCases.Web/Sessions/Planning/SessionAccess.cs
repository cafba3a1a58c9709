using PokCases.Domain.Access;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;

namespace PokCases.Web.Sessions.Planning;

/// <summary>A session as somebody may see or plan it.</summary>
internal static class SessionAccess
{
    /// <summary>For who may plan: chairs, deputies, who chairs this session, the coordinator.</summary>
    public static async Task<PlanFacts> PlanSession(this AccessScope r, Guid id)
    {
        var facts = await PlanFacts.Load(r.Db, id, r.Caller.PersonId);
        await r.Require(facts?.MaySee(r.Caller.Viewer) ?? Sight.Nothing, mayKnow: false);
        await r.Require(AccessPolicy.RunAgenda(r.Caller.Viewer, facts!.Standing), mayKnow: true);
        return facts;
    }

    /// <summary>For who may bring something in: members and who is invited.</summary>
    public static async Task<PlanFacts> TakePartInSession(this AccessScope r, Guid id)
    {
        var facts = await PlanFacts.Load(r.Db, id, r.Caller.PersonId);
        await r.Require(facts?.MaySee(r.Caller.Viewer) ?? Sight.Nothing, mayKnow: false);
        await r.Require(AccessPolicy.TakePart(r.Caller.Viewer, facts!.Standing), mayKnow: true);
        return facts;
    }

    /// <summary>For who has an invitation, also one that was declined.</summary>
    public static async Task<PlanFacts> InvitedToSession(this AccessScope r, Guid id)
    {
        var facts = await PlanFacts.Load(r.Db, id, r.Caller.PersonId);
        await r.Require(MaySeeInvitation(r.Caller.Viewer, facts), mayKnow: facts?.MaySee(r.Caller.Viewer).IsAllowed == true);
        return facts!;
    }

    /// <summary>A command that plans.</summary>
    public static async Task<PlanFacts> PlanSession(this Writing w, Guid id)
    {
        var facts = await PlanFacts.Load(w.Db, id, w.Caller.PersonId);
        w.Require(facts?.MaySee(w.Caller.Viewer) ?? Sight.Nothing, mayKnow: false);
        w.Require(AccessPolicy.RunAgenda(w.Caller.Viewer, facts!.Standing), mayKnow: true);
        w.About(id);
        return facts;
    }

    /// <summary>A command of who takes part.</summary>
    public static async Task<PlanFacts> TakePartInSession(this Writing w, Guid id)
    {
        var facts = await PlanFacts.Load(w.Db, id, w.Caller.PersonId);
        w.Require(facts?.MaySee(w.Caller.Viewer) ?? Sight.Nothing, mayKnow: false);
        w.Require(AccessPolicy.TakePart(w.Caller.Viewer, facts!.Standing), mayKnow: true);
        w.About(id);
        return facts;
    }

    /// <summary>A command of who is invited.</summary>
    public static async Task<PlanFacts> InvitedToSession(this Writing w, Guid id)
    {
        var facts = await PlanFacts.Load(w.Db, id, w.Caller.PersonId);
        w.Require(MaySeeInvitation(w.Caller.Viewer, facts), mayKnow: facts?.MaySee(w.Caller.Viewer).IsAllowed == true);
        w.About(id);
        return facts!;
    }

    private static Sight MaySeeInvitation(Viewer viewer, PlanFacts? facts) =>
        facts is { Mine.Count: > 0 } ? AccessPolicy.Session(viewer, facts.Standing with { IsInvited = true }) : Sight.Nothing;
}
