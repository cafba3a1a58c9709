using Microsoft.Extensions.Options;

namespace PokCases.Web.Accountability.Sealing;

internal sealed class ValidateLogOptions : IValidateOptions<LogOptions>
{
    private const int LongestOrigin = 100;

    public ValidateOptionsResult Validate(string? name, LogOptions options)
    {
        List<string> errors = [];
        if (options.Origin.Length is 0 or > LongestOrigin || options.Origin.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c == '+'))
        {
            errors.Add($"Log:Origin must be a name of at most {LongestOrigin} characters without spaces and plus signs; '{options.Origin}' is not.");
        }

        Check(errors, "Log:PublicKeysFile", options.PublicKeysFile);
        Check(errors, "Log:WitnessFile", options.WitnessFile);
        Check(errors, "Log:KeyFile", options.KeyFile);
        if (options.KeyFile is { Length: > 0 } key && File.Exists(key) && LogKey.Read(key) is null)
        {
            errors.Add($"Log:KeyFile must hold a private key for ECDSA P-256 as PEM (openssl ecparam -name prime256v1 -genkey -noout); '{key}' does not.");
        }

        foreach (var url in options.WitnessUrls.Where(u => !IsWitness(u)))
        {
            errors.Add($"Log:WitnessUrls must be whole https addresses (http only on this machine), without a user name; '{url}' is not one.");
        }

        if (options.WitnessUrls.Distinct(StringComparer.Ordinal).Count() != options.WitnessUrls.Length)
        {
            errors.Add("Log:WitnessUrls must name each address once.");
        }

        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }

    private static void Check(List<string> errors, string key, string? file)
    {
        if (file is not null && (file.Length == 0 || file.IndexOfAny(Path.GetInvalidPathChars()) >= 0 || !Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(file)))))
        {
            errors.Add($"{key} must name a file in a folder that is there; '{file}' does not.");
        }
    }

    private static bool IsWitness(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && address.UserInfo.Length == 0
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));
}
