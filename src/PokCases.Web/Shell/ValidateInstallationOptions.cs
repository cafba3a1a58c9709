using Microsoft.Extensions.Options;

namespace PokCases.Web.Shell;

internal sealed class ValidateInstallationOptions : IValidateOptions<InstallationOptions>
{
    public ValidateOptionsResult Validate(string? name, InstallationOptions options) =>
        options.PublicAddress is null || (Uri.TryCreate(options.PublicAddress, UriKind.Absolute, out var address)
            && address.Scheme is "http" or "https" && address.PathAndQuery == "/" && address.Fragment.Length == 0)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"Installation:PublicAddress must be an http or https address without a path, such as https://pokcases.example.nl; '{options.PublicAddress}' is not one.");
}
