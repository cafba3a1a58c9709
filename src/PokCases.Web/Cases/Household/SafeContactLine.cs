namespace PokCases.Web.Cases.Household;

/// <summary>How to reach somebody safely, on the household's page and nowhere else.</summary>
public sealed record SafeContactLine(string How, string HowNot, bool AddressIsProtected, string Address)
{
    public bool IsEmpty => How.Length == 0 && HowNot.Length == 0 && !AddressIsProtected && Address.Length == 0;
}
