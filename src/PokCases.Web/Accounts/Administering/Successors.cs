namespace PokCases.Web.Accounts.Administering;

/// <summary>Who gets what.</summary>
internal sealed record Successors(Guid? Cases, Guid? Actions, Guid? Proposals, Guid? Chair, Guid? Stewardships);
