using Microsoft.Extensions.Options;

namespace PokCases.Web.Cases.Reminders;

internal sealed class ValidateReminderOptions : IValidateOptions<ReminderOptions>
{
    public ValidateOptionsResult Validate(string? name, ReminderOptions options) => options.DaysBefore is >= 0 and <= 30
        ? ValidateOptionsResult.Success
        : ValidateOptionsResult.Fail($"Reminders:DaysBefore must be between 0 and 30; '{options.DaysBefore}' is not.");
}
