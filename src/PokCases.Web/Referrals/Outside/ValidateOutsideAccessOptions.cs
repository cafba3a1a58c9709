using System.Net.Http.Headers;
using Microsoft.Extensions.Options;
using PokCases.Domain.Referrals;

namespace PokCases.Web.Referrals.Outside;

internal sealed class ValidateOutsideAccessOptions : IValidateOptions<OutsideAccessOptions>
{
    public ValidateOptionsResult Validate(string? name, OutsideAccessOptions options)
    {
        List<string> errors = [];
        Within(errors, nameof(options.LifeDays), options.LifeDays, 1, OutsideAccess.LongestDays);
        Within(errors, nameof(options.Tries), options.Tries, 1, 10);
        Within(errors, nameof(options.MinutesOpen), options.MinutesOpen, 5, 120);
        Within(errors, nameof(options.AttemptsPerAddress), options.AttemptsPerAddress, 5, 10_000);
        if (options.SendsCodes)
        {
            CheckGateway(errors, options);
        }

        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }

    private static void CheckGateway(List<string> errors, OutsideAccessOptions options)
    {
        if (!Uri.TryCreate(options.SmsAddress, UriKind.Absolute, out var address) || !(address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)))
        {
            errors.Add($"OutsideAccess:SmsAddress must be an https address; '{options.SmsAddress}' is not one.");
        }

        // Its value is a secret and is not repeated.
        if (options.SmsHeader is not null && options.ReadHeader() is null)
        {
            errors.Add("OutsideAccess:SmsHeader must be a name, a colon and a value.");
        }

        if (!MediaTypeHeaderValue.TryParse(options.SmsContentType, out _))
        {
            errors.Add($"OutsideAccess:SmsContentType must be a media type such as application/json; '{options.SmsContentType}' is not one.");
        }

        if (!options.SmsBody.Contains(OutsideAccessOptions.NumberMark, StringComparison.Ordinal) || !options.SmsBody.Contains(OutsideAccessOptions.CodeMark, StringComparison.Ordinal))
        {
            errors.Add($"OutsideAccess:SmsBody must hold {OutsideAccessOptions.NumberMark} and {OutsideAccessOptions.CodeMark}.");
        }
    }

    private static void Within(List<string> errors, string key, int value, int least, int most)
    {
        if (value < least || value > most)
        {
            errors.Add($"OutsideAccess:{key} must be between {least} and {most}; '{value}' is not.");
        }
    }
}
