namespace PokCases.Web.AdviceDesk.Law;

/// <summary>How often an amount comes, as the form says it.</summary>
internal static class RightForm
{
    public const string PerMonth = "maand";

    public const string Once = "eenmalig";
}
