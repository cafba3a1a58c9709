using Microsoft.Extensions.Options;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Accountability.Processing;

internal sealed class ValidateLdvOptions(IOptions<InstallationOptions> installation, IHostEnvironment environment) : IValidateOptions<LdvOptions>
{
    public ValidateOptionsResult Validate(string? name, LdvOptions options)
    {
        List<string> wrong = [];
        if (options.IsOn && !(Uri.TryCreate(options.Endpoint, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
        {
            wrong.Add($"Ldv:Endpoint must be a whole http or https address, such as https://ldv.example.nl/v1/traces; '{options.Endpoint}' is not one.");
        }

        if (options.IsOn && environment.IsProduction() && installation.Value.PublicAddress is null)
        {
            wrong.Add("Ldv:Endpoint needs Installation:PublicAddress in Production: records name the processing activity by its address.");
        }

        if (options.ReadHeaders() is not { } headers || headers.Any(h => !IsHeader(h.Key)))
        {
            // Never with its value: that is a secret.
            wrong.Add("Ldv:Headers must be name=value, several apart by semicolons.");
        }

        if (options.KeyFile is { } file && File.Exists(file) && !KeyFile.TryParse(File.ReadAllText(file), out _))
        {
            wrong.Add($"Ldv:KeyFile must name a file with 32 random bytes as base64 (openssl rand -base64 32), or one that is not there yet; '{file}' is another.");
        }

        if (options.EntriesAtOnce is < 1 or > 1000)
        {
            wrong.Add($"Ldv:EntriesAtOnce must be between 1 and 1000; '{options.EntriesAtOnce}' is not.");
        }

        // Shorter than half a turn, or another node sends the same meanwhile.
        if (options.TimeoutSeconds is < 1 or > 25)
        {
            wrong.Add($"Ldv:TimeoutSeconds must be between 1 and 25; '{options.TimeoutSeconds}' is not.");
        }

        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private static bool IsHeader(string name) => name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
}
