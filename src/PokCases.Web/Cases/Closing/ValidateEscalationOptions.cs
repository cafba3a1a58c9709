using Microsoft.Extensions.Options;
using PokCases.Domain.Cases;

namespace PokCases.Web.Cases.Closing;

internal sealed class ValidateEscalationOptions : IValidateOptions<EscalationOptions>
{
    public ValidateOptionsResult Validate(string? name, EscalationOptions options)
    {
        var names = options.Ladder.Select(s => s.Name).ToList();
        List<string> errors = [.. names.Concat(options.Ladder.SelectMany(s => s.Instruments))
            .Where(n => n.Trim().Length is 0 or > CaseEscalation.LongestName)
            .Select(n => $"{EscalationOptions.Section}:{nameof(EscalationOptions.Steps)} needs names of 1 to {CaseEscalation.LongestName} characters; '{n}' is not.")];
        if (names.Count < 2 || names.Distinct(StringComparer.OrdinalIgnoreCase).Count() != names.Count)
        {
            errors.Add($"{EscalationOptions.Section}:{nameof(EscalationOptions.Steps)} needs at least two steps, each with a name of its own.");
        }

        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }
}
