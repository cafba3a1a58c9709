namespace PokCases.Web.Cases;

/// <summary>A professional as shown on a case's page.</summary>
public sealed record PersonLine(Guid Id, string Name, string Organisation, Guid OrganisationId)
{
    /// <summary>"J. Bakker (Wijkteam Noord)"</summary>
    public string Full => Organisation.Length == 0 ? Name : $"{Name} ({Organisation})";
}
