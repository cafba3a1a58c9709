namespace PokCases.Web.Sessions.Planning;

/// <summary>Somebody who can be admitted to an item beforehand.</summary>
/// <param name="PersonId">Who.</param>
/// <param name="Name">Name with organisation.</param>
/// <param name="As">As what: introducer, case lead, a role, substitute, guest; and when not coming.</param>
/// <param name="IsAdmitted">Whether an admission holds.</param>
public sealed record AdmissionChoice(Guid PersonId, string Name, string As, bool IsAdmitted);
