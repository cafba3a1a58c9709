using PokCases.Domain.Cases.Households;

namespace PokCases.Web.Cases.Household;

/// <summary>A hard date that stands, as pages show it: at the head of its case and on agendas.</summary>
/// <param name="Id">Its id.</param>
/// <param name="CaseId">The case.</param>
/// <param name="Kind">What happens.</param>
/// <param name="What">In own words without names, or empty.</param>
/// <param name="On">The day.</param>
/// <param name="NextSession">When the next session with the case begins; null for none.</param>
public sealed record HardDateLine(Guid Id, Guid CaseId, HardDateKind Kind, string What, DateOnly On, DateTimeOffset? NextSession)
{
    /// <summary>The kind and the day alone: for who may know the case by its title and to whom it isn't open.</summary>
    public HardDateLine WithoutWords() => this with { What = string.Empty };
}
