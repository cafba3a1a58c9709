using Microsoft.Extensions.Options;

namespace PokCases.Web.AdviceDesk;

internal sealed class ValidateAdviceDeskOptions : IValidateOptions<AdviceDeskOptions>
{
    public ValidateOptionsResult Validate(string? name, AdviceDeskOptions options) => options.MatterMonths is < 1 or > 240
        ? ValidateOptionsResult.Fail($"{AdviceDeskOptions.Section}:{nameof(AdviceDeskOptions.MatterMonths)} must be from 1 to 240.")
        : ValidateOptionsResult.Success;
}
