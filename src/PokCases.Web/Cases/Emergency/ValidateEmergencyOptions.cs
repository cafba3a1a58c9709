using Microsoft.Extensions.Options;
using PokCases.Domain.Cases;

namespace PokCases.Web.Cases.Emergency;

internal sealed class ValidateEmergencyOptions : IValidateOptions<EmergencyOptions>
{
    private const int LongestReviewDays = 5;

    public ValidateOptionsResult Validate(string? name, EmergencyOptions options)
    {
        List<string> errors =
        [
            .. Outside(nameof(EmergencyOptions.Minutes), options.Minutes, (int)EmergencyAccess.Longest.TotalMinutes),
            .. Outside(nameof(EmergencyOptions.ReviewDays), options.ReviewDays, LongestReviewDays),
            .. Outside(nameof(EmergencyOptions.AttemptsPerDay), options.AttemptsPerDay, 50),
        ];
        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }

    private static IEnumerable<string> Outside(string key, int value, int most)
    {
        if (value < 1 || value > most)
        {
            yield return $"{EmergencyOptions.Section}:{key} must be between 1 and {most}; '{value}' is not.";
        }
    }
}
