namespace PokCases.Web.Retention;

/// <summary>Texts of how long cases are kept.</summary>
internal sealed class RetentionTexts;
