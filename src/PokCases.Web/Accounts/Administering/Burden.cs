using PokCases.Domain.Sessions;

namespace PokCases.Web.Accounts.Administering;

/// <summary>What rests on a person: references and dates, never content.</summary>
public sealed record Burden(
    IReadOnlyList<Burden.CaseLed> Cases,
    IReadOnlyList<Burden.OpenAction> Actions,
    IReadOnlyList<Burden.Proposal> Proposals,
    IReadOnlyList<Burden.TableChaired> Tables,
    IReadOnlyList<Burden.SessionChaired> Sessions,
    IReadOnlyList<Burden.StandingIn> Stewardships)
{
    /// <summary>Interim decisions that wait for this person's answer or decision.</summary>
    public IReadOnlyList<OfCase> Decisions { get; init; } = [];

    /// <summary>Decisions of a session that wait for this person as mandate holder.</summary>
    public IReadOnlyList<SessionDecision> Outcomes { get; init; } = [];

    /// <summary>Aftercare that this person still has to ask, by the day it is due.</summary>
    public IReadOnlyList<OfCase> Aftercare { get; init; } = [];

    /// <summary>Referrals that rest on this person, as who refers or as the receiver's person.</summary>
    public IReadOnlyList<Referred> Referrals { get; init; } = [];

    /// <summary>Signals without an answer that this person is responsible for; an administrator does not see which.</summary>
    public IReadOnlyList<Guid> Signals { get; init; } = [];

    public int Count => Cases.Count + Actions.Count + Proposals.Count + Tables.Count + Sessions.Count + Stewardships.Count
        + Decisions.Count + Outcomes.Count + Aftercare.Count + Referrals.Count + Signals.Count;

    /// <summary>Every case that something of it is about.</summary>
    public IEnumerable<Guid> AllCases => Cases.Select(c => c.Id)
        .Concat(Actions.Where(a => a.CaseId is not null).Select(a => a.CaseId!.Value))
        .Concat(Outcomes.Where(o => o.CaseId is not null).Select(o => o.CaseId!.Value))
        .Concat(Decisions.Concat(Aftercare).Select(o => o.CaseId))
        .Concat(Referrals.Select(r => r.CaseId).OfType<Guid>())
        .Distinct();

    /// <summary>Something of a case.</summary>
    /// <param name="Id">What.</param>
    /// <param name="CaseId">The case.</param>
    /// <param name="Reference">The case's reference.</param>
    /// <param name="DueOn">By when; null for no day.</param>
    public sealed record OfCase(Guid Id, Guid CaseId, string Reference, DateOnly? DueOn);

    /// <summary>A referral; of a case, or of none.</summary>
    public sealed record Referred(Guid Id, Guid? CaseId, string Reference, DateOnly? DueOn);

    /// <summary>A decision that was written down in a session; of a case, or of a topic.</summary>
    public sealed record SessionDecision(Guid Id, Guid? CaseId, string? Reference, DateTimeOffset StartsAt);

    /// <summary>A case of which this person is case lead.</summary>
    public sealed record CaseLed(Guid Id, string Reference);

    /// <summary>An open action; of a case, or of a topic.</summary>
    public sealed record OpenAction(Guid Id, Guid? CaseId, string? Reference, DateOnly DueOn);

    /// <summary>An item proposed for a session that is still to end.</summary>
    public sealed record Proposal(Guid Id, Guid SessionId, Guid? CaseId, DateTimeOffset StartsAt);

    /// <summary>A table with no other chair.</summary>
    public sealed record TableChaired(Guid Id, string Name);

    /// <summary>Acts for a colleague who is or will be away.</summary>
    public sealed record StandingIn(Guid Id, DateTimeOffset Until);

    /// <summary>A session to be chaired.</summary>
    public sealed record SessionChaired(Guid Id, SessionState State, DateTimeOffset StartsAt);
}
