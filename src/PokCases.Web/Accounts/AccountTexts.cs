namespace PokCases.Web.Accounts;

/// <summary>Texts of signing in, the own account and the administrator's pages.</summary>
internal sealed class AccountTexts;
