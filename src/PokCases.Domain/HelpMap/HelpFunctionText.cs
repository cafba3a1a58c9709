namespace PokCases.Domain.HelpMap;

/// <summary>What is written about a function.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="PersonName">Who has it, by name; may be empty.</param>
/// <param name="Email">How it is reached by mail; may be empty.</param>
/// <param name="Phone">How it is reached by telephone; may be empty.</param>
/// <param name="TakesReferrals">Whether referrals come in here.</param>
/// <param name="PeopleIds">Who has it, of the people with an account.</param>
public sealed record HelpFunctionText(string Name, string PersonName, string Email, string Phone, bool TakesReferrals, IReadOnlyCollection<Guid> PeopleIds);
