using Microsoft.Extensions.Options;

namespace PokCases.Web.Cases.Introducing;

internal sealed class ValidateSafetyOptions : IValidateOptions<SafetyOptions>
{
    private const int Fewest = 3;
    private const int Most = 15;

    public ValidateOptionsResult Validate(string? name, SafetyOptions options) =>
        options.SafeHomeNumber.All(sign => char.IsAsciiDigit(sign) || sign is '+' or '-' or ' ')
        && options.SafeHomeNumber.Count(char.IsAsciiDigit) is >= Fewest and <= Most
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"{SafetyOptions.Section}:{nameof(SafetyOptions.SafeHomeNumber)} must be a telephone number of digits, spaces and dashes, such as 0800-2000; '{options.SafeHomeNumber}' is not one.");
}
