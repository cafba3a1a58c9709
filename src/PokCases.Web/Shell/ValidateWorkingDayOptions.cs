using Microsoft.Extensions.Options;

namespace PokCases.Web.Shell;

internal sealed class ValidateWorkingDayOptions : IValidateOptions<WorkingDayOptions>
{
    public ValidateOptionsResult Validate(string? name, WorkingDayOptions options)
    {
        List<string> errors = [.. Wrong(options.Free, nameof(options.Free)), .. Wrong(options.Worked, nameof(options.Worked))];
        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }

    private static IEnumerable<string> Wrong(string[] days, string key) => days
        .Select((day, index) => (day, index))
        .Where(d => !WorkingDayOptions.TryRead(d.day, out _))
        .Select(d => $"WorkingDays:{key}:{d.index} must be a day such as 2027-12-24; '{d.day}' is not one.");
}
