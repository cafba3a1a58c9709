namespace PokCases.Web.AdviceDesk.Law;

/// <summary>How often an amount comes and for whom, as the form says it.</summary>
internal static class RightForm
{
    public const string PerMonth = "maand";

    public const string Once = "eenmalig";

    /// <summary>It is for the resident of the matter.</summary>
    public const string Resident = "inwoner";

    /// <summary>It is for somebody else, or for nobody by name.</summary>
    public const string Other = "ander";
}
