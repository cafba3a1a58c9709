namespace PokCases.Web.Accounts.Administering;

/// <summary>Who gets what.</summary>
internal sealed record Successors(Guid? Cases, Guid? Actions, Guid? Proposals, Guid? Chair, Guid? Stewardships)
{
    /// <summary>Of interim decisions that wait.</summary>
    public Guid? Decisions { get; init; }

    /// <summary>Of decisions of a session that wait.</summary>
    public Guid? Outcomes { get; init; }

    /// <summary>Of signals without an answer.</summary>
    public Guid? Signals { get; init; }

    /// <summary>Of aftercare that is still to be asked.</summary>
    public Guid? Aftercare { get; init; }

    /// <summary>Of warm referrals that are open.</summary>
    public Guid? Referrals { get; init; }
}
