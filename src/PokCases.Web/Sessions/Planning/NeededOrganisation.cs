using PokCases.Domain.Sessions;

namespace PokCases.Web.Sessions.Planning;

/// <summary>An organisation that is needed at an item, and whether it will be there.</summary>
public sealed record NeededOrganisation(Guid Id, string Name, NeededPresence Presence);
