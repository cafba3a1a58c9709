using Microsoft.Extensions.Options;

namespace PokCases.Web.Accountability.LogPage;

internal sealed class ValidateUnusualOptions : IValidateOptions<UnusualOptions>
{
    public ValidateOptionsResult Validate(string? name, UnusualOptions options)
    {
        List<string> wrong = [];
        Between(wrong, nameof(options.ManyCases), options.ManyCases, 2, 1000);
        Between(wrong, nameof(options.ManyCasesMinutes), options.ManyCasesMinutes, 1, 1440);
        Between(wrong, nameof(options.Days), options.Days, 1, 366);
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private static void Between(List<string> wrong, string key, int value, int least, int most)
    {
        if (value < least || value > most)
        {
            wrong.Add($"{UnusualOptions.Section}:{key} must be between {least} and {most}; '{value}' is not.");
        }
    }
}
