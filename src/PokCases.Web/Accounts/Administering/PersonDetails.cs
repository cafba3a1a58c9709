using PokCases.Domain.Accounts;

namespace PokCases.Web.Accounts.Administering;

/// <summary>A person with account, as the administrator sees one.</summary>
public sealed record PersonDetails(Professional Person, string Organisation, string Email, bool HasPassword, bool SecondStep, bool Locked, int SignIns);
