using PokCases.Domain.Cases.Households;

namespace PokCases.Web.Cases.Household;

/// <summary>An action about money, without who decides about somebody's money.</summary>
/// <param name="Person">What the person is called.</param>
/// <param name="Kind">Bewind or curatele.</param>
/// <param name="Representative">The bewindvoerder or curator.</param>
public sealed record MoneyWarning(string Person, RepresentationKind Kind, string Representative);
