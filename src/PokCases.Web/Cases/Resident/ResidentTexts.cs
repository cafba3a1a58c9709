namespace PokCases.Web.Cases.Resident;

/// <summary>Texts of the page with agreements for the resident: short sentences, everyday words.</summary>
internal sealed class ResidentTexts;
