namespace PokCases.Web.Shell;

/// <summary>The colour and sign of a chip; the text in it always says the same.</summary>
public enum ChipKind
{
    Plain,
    Fact,
    Presumption,
    Opinion,
    Positive,
    Warning,
    Negative,
    Info,
}
