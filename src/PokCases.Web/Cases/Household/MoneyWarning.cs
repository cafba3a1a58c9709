using PokCases.Domain.Cases.Households;

namespace PokCases.Web.Cases.Household;

/// <summary>An action about money, without who decides about somebody's money.</summary>
/// <param name="Kind">Bewind or curatele.</param>
/// <param name="Person">What the person is called; null for who may not see this person.</param>
/// <param name="Representative">The bewindvoerder or curator; empty without the person.</param>
public sealed record MoneyWarning(RepresentationKind Kind, string? Person, string Representative);
