using Microsoft.Extensions.Options;

namespace PokCases.Web.Accounts;

internal sealed class ValidateInvitationOptions : IValidateOptions<InvitationOptions>
{
    public ValidateOptionsResult Validate(string? name, InvitationOptions options) => options.LifeDays is >= 1 and <= 60
        ? ValidateOptionsResult.Success
        : ValidateOptionsResult.Fail($"Invitations:LifeDays must be between 1 and 60; '{options.LifeDays}' is not.");
}
