using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace PokCases.Web.Shell;

internal sealed partial class ValidateLookOptions : IValidateOptions<LookOptions>
{
    private const long LargestTheme = 1024 * 1024;

    public ValidateOptionsResult Validate(string? name, LookOptions options)
    {
        List<string> errors = [];
        if (options.Theme is { } theme)
        {
            var file = new FileInfo(theme);
            if (!file.Exists || !string.Equals(file.Extension, ".css", StringComparison.OrdinalIgnoreCase))
            {
                errors.Add($"Look:Theme must name an existing .css file with design tokens; '{theme}' is not one.");
            }
            else if (file.Length > LargestTheme)
            {
                errors.Add($"Look:Theme must be at most {LargestTheme} bytes; '{theme}' has {file.Length}.");
            }
        }

        if (options.ThemeClass is { } css && !ClassName().IsMatch(css))
        {
            errors.Add($"Look:ThemeClass must be one class name of letters, digits and hyphens; '{css}' is not one.");
        }

        if (!TimeZoneInfo.TryFindSystemTimeZoneById(options.TimeZone, out _))
        {
            errors.Add($"Look:TimeZone must be a known time zone such as Europe/Amsterdam; '{options.TimeZone}' is not one.");
        }

        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_-]*$")]
    private static partial Regex ClassName();
}
