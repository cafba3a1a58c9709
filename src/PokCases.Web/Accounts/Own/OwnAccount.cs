using PokCases.Domain.Accounts;

namespace PokCases.Web.Accounts.Own;

/// <summary>What the account page shows.</summary>
public sealed record OwnAccount(
    string Name,
    string Function,
    string Organisation,
    InstallationRoles Roles,
    string Email,
    bool SecondStep,
    int CodesLeft,
    Guid ThisSignIn,
    IReadOnlyList<SignIn> SignIns,
    bool WantsDigest,
    bool GaveHome);
