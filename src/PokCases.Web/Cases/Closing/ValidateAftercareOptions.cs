using Microsoft.Extensions.Options;

namespace PokCases.Web.Cases.Closing;

internal sealed class ValidateAftercareOptions : IValidateOptions<AftercareOptions>
{
    private const int Longest = 36;

    public ValidateOptionsResult Validate(string? name, AftercareOptions options)
    {
        List<string> errors = [.. options.InUse
            .Where(m => m is < 1 or > Longest)
            .Select(m => $"{AftercareOptions.Section}:{nameof(AftercareOptions.Months)} must hold numbers from 1 to {Longest}; '{m}' is not.")];
        if (options.InUse.Distinct().Count() != options.InUse.Count)
        {
            errors.Add($"{AftercareOptions.Section}:{nameof(AftercareOptions.Months)} names a number twice.");
        }

        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }
}
