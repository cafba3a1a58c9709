using Microsoft.Extensions.Options;

namespace PokCases.Web.Sharing;

internal sealed class ValidateSharingOptions : IValidateOptions<SharingOptions>
{
    private const int Longest = 90;

    public ValidateOptionsResult Validate(string? name, SharingOptions options) => options.EndsSoonDays is < 1 or > Longest
        ? ValidateOptionsResult.Fail($"{SharingOptions.Section}:{nameof(SharingOptions.EndsSoonDays)} must be from 1 to {Longest}; '{options.EndsSoonDays}' is not.")
        : ValidateOptionsResult.Success;
}
