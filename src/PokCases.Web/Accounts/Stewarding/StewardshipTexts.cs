namespace PokCases.Web.Accounts.Stewarding;

/// <summary>Texts of standing in for a colleague.</summary>
internal sealed class StewardshipTexts;
