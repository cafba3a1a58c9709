using PokCases.Domain.Cases;

namespace PokCases.Web.Cases;

/// <summary>What stands at the head of every page of a case.</summary>
/// <param name="Id">The case, also its stream.</param>
/// <param name="Reference">E.g. <c>DB-2026-014</c>.</param>
/// <param name="Title">Short title without names.</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="Table">The table's name.</param>
/// <param name="Lead">Casusregisseur.</param>
/// <param name="MayWork">Whether the viewer may change things here.</param>
/// <param name="Seq">The number this rendering shows.</param>
/// <param name="Now">The server's time.</param>
/// <param name="Today">Today here.</param>
public sealed record CaseHeadView(
    Guid Id,
    string Reference,
    string Title,
    CaseStage Stage,
    string Table,
    PersonLine Lead,
    bool MayWork,
    long Seq,
    DateTimeOffset Now,
    DateOnly Today)
{
    /// <summary>Who acts for the case lead now (waarneming); null for nobody.</summary>
    public StewardLine? Steward { get; init; }

    /// <summary>The case's own address.</summary>
    public string Path => CaseEndpoints.PathOf(Reference);

    /// <param name="Person">Who acts meanwhile.</param>
    /// <param name="LastDay">The last day of it.</param>
    public sealed record StewardLine(PersonLine Person, DateOnly LastDay);
}
