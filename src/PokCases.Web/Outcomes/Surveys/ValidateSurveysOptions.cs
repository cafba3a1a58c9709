using Microsoft.Extensions.Options;

namespace PokCases.Web.Outcomes.Surveys;

internal sealed class ValidateSurveysOptions : IValidateOptions<SurveysOptions>
{
    public ValidateOptionsResult Validate(string? name, SurveysOptions options)
    {
        List<string> errors = [];
        if (options.RemarkMonths is < 1 or > 36)
        {
            errors.Add($"{SurveysOptions.Section}:{nameof(options.RemarkMonths)} must be from 1 to 36; '{options.RemarkMonths}' is not.");
        }

        if (options.AnswersPerAddress is < 5 or > 10_000)
        {
            errors.Add($"{SurveysOptions.Section}:{nameof(options.AnswersPerAddress)} must be from 5 to 10000; '{options.AnswersPerAddress}' is not.");
        }

        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }
}
