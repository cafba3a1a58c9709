using Microsoft.Extensions.Options;

namespace PokCases.Web.Retention;

internal sealed class ValidateRetentionOptions : IValidateOptions<RetentionOptions>
{
    public ValidateOptionsResult Validate(string? name, RetentionOptions options)
    {
        List<string> errors =
        [
            .. Outside(nameof(RetentionOptions.HoursBeforeErasing), options.HoursBeforeErasing, 0, 720),
            .. Outside(nameof(RetentionOptions.DaysAhead), options.DaysAhead, 1, 366),
            .. Outside(nameof(RetentionOptions.ReferralMonths), options.ReferralMonths, 1, 120),
            .. Outside(nameof(RetentionOptions.MatterMonths), options.MatterMonths, 1, 240),
        ];
        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }

    private static IEnumerable<string> Outside(string key, int value, int least, int most)
    {
        if (value < least || value > most)
        {
            yield return $"{RetentionOptions.Section}:{key} must be between {least} and {most}; '{value}' is not.";
        }
    }
}
