using Microsoft.AspNetCore.Identity;
using PokCases.Domain.Accounts;

namespace PokCases.Web.Accounts.Identity;

/// <summary>A password is judged by its length and by not being a common one; nothing is prescribed about signs and digits.</summary>
internal sealed class PasswordRules : IPasswordValidator<Account>
{
    public const int Shortest = 12;
    public const int Longest = 128;

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        var code = password switch
        {
            null => "PasswordTooShort",
            { Length: < Shortest } => "PasswordTooShort",
            { Length: > Longest } => "PasswordTooLong",
            _ when HoldsOwnName(user.Email, password) => "PasswordHoldsName",
            _ when CommonPasswords.Holds(password) => "PasswordCommon",
            _ => null,
        };
        return Task.FromResult(code is null ? IdentityResult.Success : IdentityResult.Failed(new IdentityError { Code = code, Description = code }));
    }

    // The part before the @ is what somebody who knows the person tries first.
    private static bool HoldsOwnName(string email, string password)
    {
        var name = email.Split('@')[0];
        return name.Length >= 4 && password.Contains(name, StringComparison.OrdinalIgnoreCase);
    }
}
