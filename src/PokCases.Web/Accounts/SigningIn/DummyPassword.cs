using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using PokCases.Domain.Accounts;

namespace PokCases.Web.Accounts.SigningIn;

/// <summary>A hash nobody's password fits, so that an unknown address costs as much as a known one.</summary>
internal sealed class DummyPassword(IOptions<PasswordHasherOptions> options)
{
    private readonly Lazy<string> hash = new(() => new PasswordHasher<Account>(options).HashPassword(new Account(), Guid.NewGuid().ToString()));

    public string Hash => hash.Value;
}
