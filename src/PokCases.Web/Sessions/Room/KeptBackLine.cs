namespace PokCases.Web.Sessions.Room;

/// <summary>What stands in the place of a contribution that the viewer may not see and may know of, by its speaker's choice.</summary>
public sealed record KeptBackLine(Guid Id, Guid OrganisationId, DateTimeOffset SharedAt);
