namespace PokCases.Domain.HelpMap;

/// <summary>What is written about an organisation that offers help. All but the name may be empty. No residents, and of people no more than how a function is reached.</summary>
/// <param name="Name">How people know it.</param>
/// <param name="Description">What it does.</param>
/// <param name="Website">Its website: http or https, else <c>help-website</c> is thrown.</param>
/// <param name="Email">Its general address.</param>
/// <param name="Phone">Its general number.</param>
public sealed record ProviderText(string Name, string Description, string Website, string Email, string Phone)
{
    /// <summary>Longest description, in characters.</summary>
    public const int Longest = 4000;

    /// <summary>Trimmed and checked.</summary>
    public ProviderText Cleaned()
    {
        var website = Texts.Optional(Website, 500);
        RuleViolation.When(
            website.Length > 0 && !(Uri.TryCreate(website, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)),
            "help-website",
            "A website begins with http:// or https://.");
        return new ProviderText(Texts.Required(Name), Texts.Optional(Description, Longest), website, Texts.Optional(Email), Texts.Optional(Phone));
    }
}
