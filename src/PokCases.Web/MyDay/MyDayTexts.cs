namespace PokCases.Web.MyDay;

/// <summary>Texts of <i>Mijn dag</i>.</summary>
internal sealed class MyDayTexts;
