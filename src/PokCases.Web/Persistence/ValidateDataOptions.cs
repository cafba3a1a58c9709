using Microsoft.Extensions.Options;

namespace PokCases.Web.Persistence;

internal sealed class ValidateDataOptions(IHostEnvironment environment) : IValidateOptions<DataOptions>
{
    public ValidateOptionsResult Validate(string? name, DataOptions options)
    {
        List<string> errors = [];
        if (options.Provider is not ("Sqlite" or "Postgres"))
        {
            errors.Add($"Data:Provider must be Sqlite or Postgres; '{options.Provider}' is neither.");
        }

        if (options.Provider == "Postgres" && string.IsNullOrWhiteSpace(options.Postgres))
        {
            errors.Add("Data:Postgres must hold a connection string when Data:Provider is Postgres.");
        }

        if (string.IsNullOrWhiteSpace(options.Folder) || options.Folder.IndexOfAny(Path.GetInvalidPathChars()) >= 0)
        {
            errors.Add("Data:Folder must name a folder.");
        }

        if (options.Synchronous is not ("FULL" or "EXTRA" or "NORMAL" or "OFF"))
        {
            errors.Add($"Data:Synchronous must be FULL, EXTRA, NORMAL or OFF; '{options.Synchronous}' is none of these.");
        }
        else if (options.Synchronous is "NORMAL" or "OFF" && environment.IsProduction())
        {
            errors.Add($"Data:Synchronous={options.Synchronous} loses what was acknowledged when the power fails; in the Production environment it must be FULL or EXTRA.");
        }

        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }
}
