namespace PokCases.Domain.Accounts;

/// <summary>Professional secrecy that a person works under by profession, whatever the organisation.</summary>
public enum Profession
{
    /// <summary>None of these.</summary>
    None,

    /// <summary>Legal advice: <i>geheimhouding van de sociaal raadslieden</i>.</summary>
    LegalAdvice,

    /// <summary>Medical secrecy.</summary>
    Medical,
}
