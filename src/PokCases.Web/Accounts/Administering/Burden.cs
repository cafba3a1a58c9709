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
    public int Count => Cases.Count + Actions.Count + Proposals.Count + Tables.Count + Sessions.Count + Stewardships.Count;

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
