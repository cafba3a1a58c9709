using Microsoft.Extensions.Options;
using PokCases.Domain.Cases;

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

        if (options.ScannerAddress is { } address && ScannerEndPoint.Parse(address) is null)
        {
            errors.Add($"Documents:ScannerAddress must be like tcp://127.0.0.1:3310 or unix:///run/clamav/clamd.ctl; '{address}' is not.");
        }

        if (options.Scanner is not null && options.ScannerAddress is not null)
        {
            errors.Add("Documents:Scanner and Documents:ScannerAddress exclude each other: name a program or an address.");
        }

        if (options.Endings.Count == 0)
        {
            errors.Add($"Documents:Accepted must name at least one ending; known are {string.Join(' ', DocumentKinds.Known)}.");
        }

        errors.AddRange(options.Endings.Where(e => !DocumentKinds.Known.Contains(e)).Select(e => $"Documents:Accepted must be of {string.Join(' ', DocumentKinds.Known)}; '{e}' is not."));
        if (options.ScannerPatience <= TimeSpan.Zero || options.ScannerPatience > TimeSpan.FromMinutes(10))
        {
            errors.Add($"Documents:ScannerPatience must be more than 0 and at most 00:10:00; '{options.ScannerPatience}' is not.");
        }

        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }
}
