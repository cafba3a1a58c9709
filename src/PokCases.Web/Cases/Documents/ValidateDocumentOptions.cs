using Microsoft.Extensions.Options;

namespace PokCases.Web.Cases.Documents;

internal sealed class ValidateDocumentOptions : IValidateOptions<DocumentOptions>
{
    private const int Least = 64 * 1024;
    private const int Most = 100 * 1024 * 1024;

    public ValidateOptionsResult Validate(string? name, DocumentOptions options)
    {
        List<string> errors = [];
        if (options.LargestFile is < Least or > Most)
        {
            errors.Add($"Documents:LargestFile must be between {Least} and {Most} bytes; '{options.LargestFile}' is not.");
        }

        if (options.Scanner is not null && Path.IsPathRooted(options.Scanner) && !File.Exists(options.Scanner))
        {
            errors.Add($"Documents:Scanner must name a program; '{options.Scanner}' is not there.");
        }

        if (options.ScannerPatience <= TimeSpan.Zero || options.ScannerPatience > TimeSpan.FromMinutes(10))
        {
            errors.Add($"Documents:ScannerPatience must be more than 0 and at most 00:10:00; '{options.ScannerPatience}' is not.");
        }

        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }
}
