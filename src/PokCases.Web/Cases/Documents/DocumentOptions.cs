namespace PokCases.Web.Cases.Documents;

/// <summary>Documents of cases (section <c>Documents</c>).</summary>
public sealed class DocumentOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Documents";

    /// <summary>Folder for their contents, shared by all nodes. Default <c>documents</c> in the data folder.</summary>
    public string? Folder { get; set; }

    /// <summary>Largest document, in bytes. Default 10 MB (10485760).</summary>
    public int LargestFile { get; set; } = 10 * 1024 * 1024;

    /// <summary>Program that looks a file over for viruses; it gets the file's path as its last argument and ends with 0 (clean) or 1 (infected). None means nothing is looked over.</summary>
    public string? Scanner { get; set; }

    /// <summary>What the scanner is told before the path, separated by spaces, e.g. <c>--no-summary --fdpass</c>.</summary>
    public string ScannerArguments { get; set; } = string.Empty;

    /// <summary>How long the scanner may take for one file. Default one minute.</summary>
    public TimeSpan ScannerPatience { get; set; } = TimeSpan.FromMinutes(1);
}
