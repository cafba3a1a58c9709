using Microsoft.Extensions.Options;

namespace PokCases.Web.AdviceDesk.Hours;

internal sealed class ValidateConsultingHoursOptions : IValidateOptions<ConsultingHoursOptions>
{
    public ValidateOptionsResult Validate(string? name, ConsultingHoursOptions options)
    {
        List<string> errors = [];
        if (options.ReadEvening() is null)
        {
            errors.Add($"{ConsultingHoursOptions.Section}:{nameof(options.EveningFrom)} must be a time such as 18:00; '{options.EveningFrom}' is not.");
        }

        if (options.QueueDays is < 1 or > 31)
        {
            errors.Add($"{ConsultingHoursOptions.Section}:{nameof(options.QueueDays)} must be from 1 to 31; '{options.QueueDays}' is not.");
        }

        if (options.WaitingListMonths is < 1 or > 24)
        {
            errors.Add($"{ConsultingHoursOptions.Section}:{nameof(options.WaitingListMonths)} must be from 1 to 24; '{options.WaitingListMonths}' is not.");
        }

        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }
}
