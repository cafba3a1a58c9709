using Microsoft.Extensions.Options;

namespace PokCases.Web.Rights;

internal sealed class ValidateRightsOptions : IValidateOptions<RightsOptions>
{
    public ValidateOptionsResult Validate(string? name, RightsOptions options)
    {
        List<string> errors =
        [
            .. Outside(nameof(RightsOptions.RemindDays), options.RemindDays, 21),
            .. Outside(nameof(RightsOptions.TaskDays), options.TaskDays, 20),
        ];
        if (options.ObjectionAddresses.Any(a => string.IsNullOrWhiteSpace(a.Municipality) || string.IsNullOrWhiteSpace(a.Address)))
        {
            errors.Add($"{RightsOptions.Section}:{nameof(RightsOptions.ObjectionAddresses)} needs a municipality and an address in each entry.");
        }

        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }

    private static IEnumerable<string> Outside(string key, int value, int most)
    {
        if (value < 1 || value > most)
        {
            yield return $"{RightsOptions.Section}:{key} must be between 1 and {most}; '{value}' is not.";
        }
    }
}
