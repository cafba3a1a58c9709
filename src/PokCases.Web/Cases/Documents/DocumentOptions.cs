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

    /// <summary>Endings of files that are taken, separated by spaces. Mails (<c>.eml</c>) can be added: what is attached to them is taken unseen, so only with a scanner.</summary>
    public string Accepted { get; set; } = ".pdf .docx .xlsx .odt .ods .jpg .jpeg .png .txt";

    /// <summary>Program that looks a file over for viruses; it gets the file's path as its last argument and ends with 0 (clean) or 1 (infected). None of the two means nothing is looked over.</summary>
    public string? Scanner { get; set; }

    /// <summary>Address of a clamd that looks files over instead of a program: <c>tcp://127.0.0.1:3310</c> or <c>unix:///run/clamav/clamd.ctl</c>. It gets the content itself (INSTREAM) and needs no access to the folder.</summary>
    public string? ScannerAddress { get; set; }

    /// <summary>What the scanner is told before the path, separated by spaces, e.g. <c>--no-summary --fdpass</c>.</summary>
    public string ScannerArguments { get; set; } = string.Empty;

    /// <summary>How long the scanner may take for one file. Default one minute.</summary>
    public TimeSpan ScannerPatience { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>Largest request with a file, in bytes: with room for what goes along.</summary>
    internal int LargestBody => LargestFile + (64 * 1024);

    /// <summary>Whether files are looked over at all.</summary>
    internal bool IsChecked => Scanner is not null || ScannerAddress is not null;

    /// <summary>The endings, each once and in the order of the configuration.</summary>
    internal IReadOnlyList<string> Endings => [.. Accepted.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(e => e.ToLowerInvariant()).Distinct()];
}
