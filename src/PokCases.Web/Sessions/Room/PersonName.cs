namespace PokCases.Web.Sessions.Room;

/// <summary>How a professional stands on the screen.</summary>
public sealed record PersonName(Guid Id, string Name, Guid OrganisationId, string Organisation);
