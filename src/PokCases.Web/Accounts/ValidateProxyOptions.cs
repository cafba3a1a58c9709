using System.Net;
using Microsoft.Extensions.Options;

namespace PokCases.Web.Accounts;

internal sealed class ValidateProxyOptions : IValidateOptions<ProxyOptions>
{
    public ValidateOptionsResult Validate(string? name, ProxyOptions options)
    {
        var errors = options.Known
            .Where(known => !IPNetwork.TryParse(known, out _) && !IPAddress.TryParse(known, out _))
            .Select(known => $"Proxies:Known must hold addresses such as 10.0.0.4 or networks such as 10.0.0.0/24; '{known}' is neither.")
            .ToList();
        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }
}
