using System.Net.Mail;
using Microsoft.Extensions.Options;

namespace PokCases.Web.Mail;

internal sealed class ValidateMailOptions : IValidateOptions<MailOptions>
{
    public ValidateOptionsResult Validate(string? name, MailOptions options)
    {
        if (!options.IsOn)
        {
            return ValidateOptionsResult.Success;
        }

        List<string> errors = [];
        if (options.Port is < 1 or > 65_535)
        {
            errors.Add($"Mail:Port must be between 1 and 65535; '{options.Port}' is not.");
        }

        if (!MailAddress.TryCreate(options.From, out _))
        {
            errors.Add($"Mail:From must be an e-mail address when Mail:Host is set; '{options.From}' is not one.");
        }

        if (options.User is not null && options.Password is null)
        {
            errors.Add("Mail:Password must be set when Mail:User is.");
        }

        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }
}
