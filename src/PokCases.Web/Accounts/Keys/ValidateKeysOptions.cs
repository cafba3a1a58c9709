using Microsoft.Extensions.Options;
using PokCases.Web.Persistence;

namespace PokCases.Web.Accounts.Keys;

internal sealed class ValidateKeysOptions(IHostEnvironment environment) : IValidateOptions<KeysOptions>
{
    private const string HowToMake = "a file with 32 random bytes as base64 (openssl rand -base64 32)";

    public ValidateOptionsResult Validate(string? name, KeysOptions options)
    {
        if (options.MasterKeyFile is null)
        {
            return environment.IsProduction()
                ? ValidateOptionsResult.Fail($"Keys:MasterKeyFile is required in Production: {HowToMake}, kept apart from the data.")
                : ValidateOptionsResult.Success;
        }

        return File.Exists(options.MasterKeyFile) && KeyFile.TryParse(File.ReadAllText(options.MasterKeyFile), out _)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"Keys:MasterKeyFile must name {HowToMake}; '{options.MasterKeyFile}' is not one.");
    }
}
