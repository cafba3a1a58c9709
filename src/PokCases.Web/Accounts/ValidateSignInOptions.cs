using Microsoft.Extensions.Options;

namespace PokCases.Web.Accounts;

internal sealed class ValidateSignInOptions : IValidateOptions<SignInOptions>
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Longest = TimeSpan.FromDays(7);

    public ValidateOptionsResult Validate(string? name, SignInOptions options)
    {
        List<string> errors = [];
        if (options.EndsAfterIdle < Shortest || options.EndsAfterIdle > Longest)
        {
            errors.Add($"SignIn:EndsAfterIdle must be between {Shortest} and {Longest:d\\.hh\\:mm\\:ss}; '{options.EndsAfterIdle}' is not.");
        }

        if (options.EndsAfter < options.EndsAfterIdle || options.EndsAfter > Longest)
        {
            errors.Add($"SignIn:EndsAfter must be between SignIn:EndsAfterIdle and {Longest:d\\.hh\\:mm\\:ss}; '{options.EndsAfter}' is not.");
        }

        if (options.AttemptsPerAddress is < 5 or > 10_000)
        {
            errors.Add($"SignIn:AttemptsPerAddress must be between 5 and 10000; '{options.AttemptsPerAddress}' is not.");
        }

        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }
}
