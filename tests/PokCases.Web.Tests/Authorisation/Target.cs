namespace PokCases.Web.Tests.Authorisation;

/// <summary>An address, and what it is about.</summary>
/// <param name="Address">To ask.</param>
/// <param name="Case">The case, when it is one's.</param>
/// <param name="Session">The session.</param>
/// <param name="Table">The table.</param>
/// <param name="Thing">What else it names: an item, a contribution, a person.</param>
internal sealed record Target(string Address, Guid Case = default, Guid Session = default, Guid Table = default, Guid Thing = default);
