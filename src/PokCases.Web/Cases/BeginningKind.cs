namespace PokCases.Web.Cases;

/// <summary>What a form that began elsewhere became.</summary>
internal enum BeginningKind
{
    Case,
    Referral,
    Signal,
}
