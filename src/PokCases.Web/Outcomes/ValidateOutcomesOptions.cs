using Microsoft.Extensions.Options;
using PokCases.Domain.Outcomes;

namespace PokCases.Web.Outcomes;

internal sealed class ValidateOutcomesOptions : IValidateOptions<OutcomesOptions>
{
    public ValidateOptionsResult Validate(string? name, OutcomesOptions options)
    {
        List<string> errors = [];
        if (options.Threshold is < DoorRules.LowestThreshold or > 1000)
        {
            errors.Add($"Outcomes:Threshold must be {DoorRules.LowestThreshold} to 1000; '{options.Threshold}' is not.");
        }

        if (options.Rounding is < 1 or > 100 || options.Rounding > options.Threshold)
        {
            errors.Add($"Outcomes:Rounding must be 1 to 100 and at most the threshold; '{options.Rounding}' is not.");
        }

        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }
}
