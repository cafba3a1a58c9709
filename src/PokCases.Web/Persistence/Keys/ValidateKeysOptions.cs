using Microsoft.Extensions.Options;
using Npgsql;

namespace PokCases.Web.Persistence.Keys;

// Reads the configuration itself: where the data's own options are wrong, that is told beside this.
internal sealed class ValidateKeysOptions(IHostEnvironment environment, IConfiguration configuration) : IValidateOptions<KeysOptions>
{
    private const string HowToMake = "a file with 32 random bytes as base64 (openssl rand -base64 32)";

    public ValidateOptionsResult Validate(string? name, KeysOptions options)
    {
        List<string> wrong = [.. Wrong(options).OfType<string>()];
        return wrong.Count > 0 ? ValidateOptionsResult.Fail(wrong) : ValidateOptionsResult.Success;
    }

    private IEnumerable<string?> Wrong(KeysOptions options)
    {
        yield return options.MasterKeyFile is null
            ? environment.IsProduction() ? $"Keys:MasterKeyFile is required in Production: {HowToMake}, kept apart from the data." : null
            : WrongFile("Keys:MasterKeyFile", options.MasterKeyFile);
        yield return options.PreviousMasterKeyFile is { } before ? WrongFile("Keys:PreviousMasterKeyFile", before) : null;
        yield return options.RenewAfterDays is < 0 or > 3650 ? "Keys:RenewAfterDays must be a number of days from 0 (never) to 3650." : null;
        yield return configuration[$"{DataOptions.Section}:{nameof(DataOptions.Provider)}"] == "Postgres" ? WrongDatabase(options.ContentPostgres) : null;
    }

    private static string? WrongFile(string key, string file) => File.Exists(file) && KeyFile.TryParse(File.ReadAllText(file), out _)
        ? null
        : $"{key} must name {HowToMake}; '{file}' is not one.";

    private string? WrongDatabase(string? connection)
    {
        if (connection is null)
        {
            return environment.IsProduction() ? "Keys:ContentPostgres is required in Production: a connection string of a PostgreSQL database of its own, kept out of the backups of the data." : null;
        }

        try
        {
            var (keys, others) = (new NpgsqlConnectionStringBuilder(connection), new NpgsqlConnectionStringBuilder(configuration[$"{DataOptions.Section}:{nameof(DataOptions.Postgres)}"]));
            return keys.Database == others.Database && keys.Host == others.Host && keys.Port == others.Port
                ? "Keys:ContentPostgres must name another database than Data:Postgres."
                : null;
        }
        catch (ArgumentException)
        {
            return "Keys:ContentPostgres must be a connection string for PostgreSQL, e.g. Host=…;Database=…;Username=….";
        }
    }
}
