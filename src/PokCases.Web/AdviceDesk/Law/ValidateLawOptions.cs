using Microsoft.Extensions.Options;
using PokCases.Domain;
using PokCases.Domain.AdviceDesk.Law;

namespace PokCases.Web.AdviceDesk.Law;

internal sealed class ValidateLawOptions : IValidateOptions<LawOptions>
{
    private const int LongestWarning = 60;

    public ValidateOptionsResult Validate(string? name, LawOptions options)
    {
        List<string> errors = [];
        if (Array.Exists(options.WarnDays, d => d is < 1 or > LongestWarning))
        {
            errors.Add($"{LawOptions.Section}:{nameof(LawOptions.WarnDays)} must be numbers from 1 to {LongestWarning}.");
        }

        if (options.UsualDays is < 1 or > DaysSaved.Most)
        {
            errors.Add($"{LawOptions.Section}:{nameof(LawOptions.UsualDays)} must be from 1 to {DaysSaved.Most}; '{options.UsualDays}' is not.");
        }

        if (Array.Exists(options.Laws, l => l.Trim().Length is 0 or > Texts.Line))
        {
            errors.Add($"{LawOptions.Section}:{nameof(LawOptions.Laws)} must be names of at most {Texts.Line} characters.");
        }

        if (options.TermsFile.Length > 0 && Wrong(options.TermsFile) is { } wrong)
        {
            errors.Add($"{LawOptions.Section}:{nameof(LawOptions.TermsFile)} {wrong}.");
        }

        return errors.Count > 0 ? ValidateOptionsResult.Fail(errors) : ValidateOptionsResult.Success;
    }

    private static string? Wrong(string file)
    {
        try
        {
            LegalTermsFile.Read(File.ReadAllText(file));
            return null;
        }
        catch (RuleViolation rule)
        {
            return $"is no table of terms: {rule.Message}";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "can't be read";
        }
    }
}
