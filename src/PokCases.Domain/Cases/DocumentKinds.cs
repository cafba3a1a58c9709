using System.IO.Compression;
using System.Text;

namespace PokCases.Domain.Cases;

/// <summary>Tells what a file is by what is in it. Its name only has to agree.</summary>
public static class DocumentKinds
{
    private const int MostEntries = 5_000;
    private const int LongestHead = 256 * 1024;

    private static readonly Dictionary<string, DocumentKind> Endings = new(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = DocumentKind.Pdf,
        [".docx"] = DocumentKind.Word,
        [".xlsx"] = DocumentKind.Excel,
        [".odt"] = DocumentKind.OpenDocument,
        [".ods"] = DocumentKind.OpenSpreadsheet,
        [".jpg"] = DocumentKind.Jpeg,
        [".jpeg"] = DocumentKind.Jpeg,
        [".png"] = DocumentKind.Png,
        [".txt"] = DocumentKind.Text,
        [".eml"] = DocumentKind.Mail,
    };

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Endings that are known; an installation chooses which of them it takes.</summary>
    public static IReadOnlyCollection<string> Known => Endings.Keys;

    /// <summary>What a file with this ending should be; null for one that is not known.</summary>
    public static DocumentKind? Named(string ending) => Endings.TryGetValue(ending, out var kind) ? kind : null;

    /// <summary>Whether it can be shown on a page.</summary>
    public static bool IsPicture(this DocumentKind kind) => kind is DocumentKind.Jpeg or DocumentKind.Png;

    /// <summary>Its media type.</summary>
    public static string MediaType(this DocumentKind kind) => kind switch
    {
        DocumentKind.Pdf => "application/pdf",
        DocumentKind.Word => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        DocumentKind.Excel => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        DocumentKind.OpenDocument => "application/vnd.oasis.opendocument.text",
        DocumentKind.OpenSpreadsheet => "application/vnd.oasis.opendocument.spreadsheet",
        DocumentKind.Mail => "message/rfc822",
        DocumentKind.Jpeg => "image/jpeg",
        DocumentKind.Png => "image/png",
        _ => "text/plain; charset=utf-8",
    };

    /// <summary>What the file is; throws <c>document-empty</c>, <c>document-kind-unknown</c>, or <c>document-kind-differs</c> when its name says otherwise.</summary>
    /// <param name="content">All of it.</param>
    /// <param name="fileName">The name it came with.</param>
    public static DocumentKind Recognise(byte[] content, string fileName)
    {
        RuleViolation.When(content.Length == 0, "document-empty", "The file is empty.");
        RuleViolation.When(!Endings.TryGetValue(Path.GetExtension(fileName), out var named), "document-kind-unknown", "The name has an ending that is not taken.");
        var found = ByContent(content, named) ?? throw new RuleViolation("document-kind-unknown", "The content is of a kind that is not taken.");
        RuleViolation.When(found != named, "document-kind-differs", "The content is of another kind than the name says.");
        return found;
    }

    private static DocumentKind? ByContent(byte[] content, DocumentKind named) =>
        Begins(content, "%PDF-"u8) ? DocumentKind.Pdf
        : Begins(content, [0xFF, 0xD8, 0xFF]) ? DocumentKind.Jpeg
        : Begins(content, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) ? DocumentKind.Png
        : Begins(content, "PK\u0003\u0004"u8) ? InArchive(content)
        : named == DocumentKind.Mail && IsMail(content) ? DocumentKind.Mail
        : IsText(content) ? DocumentKind.Text
        : null;

    private static bool Begins(byte[] content, ReadOnlySpan<byte> sign) => content.AsSpan().StartsWith(sign);

    // Office files are archives: by the parts that are in them. Nothing is unpacked but the few bytes that name an OpenDocument.
    private static DocumentKind? InArchive(byte[] content)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            var entries = archive.Entries;
            if (entries.Count > MostEntries || entries.Any(e => e.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            {
                return null;
            }

            var isOffice = archive.GetEntry("[Content_Types].xml") is not null;
            return isOffice && archive.GetEntry("word/document.xml") is not null ? DocumentKind.Word
                : isOffice && archive.GetEntry("xl/workbook.xml") is not null ? DocumentKind.Excel
                : IsOpenDocument(archive, DocumentKind.OpenDocument) ? DocumentKind.OpenDocument
                : IsOpenDocument(archive, DocumentKind.OpenSpreadsheet) ? DocumentKind.OpenSpreadsheet
                : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static bool IsOpenDocument(ZipArchive archive, DocumentKind kind)
    {
        var wanted = Encoding.ASCII.GetBytes(kind.MediaType());
        if (archive.GetEntry("mimetype") is not { } type || type.Length < wanted.Length || type.Length > wanted.Length + 2 || archive.Entries.Any(e => e.FullName.StartsWith("Basic/", StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        using var stream = type.Open();
        var read = new byte[wanted.Length];
        return stream.ReadAtLeast(read, read.Length, throwOnEndOfStream: false) == read.Length && read.AsSpan().SequenceEqual(wanted);
    }

    // A head of fields (RFC 5322), among them who sent it; what comes after may be in any character set, but holds no zeros.
    private static bool IsMail(byte[] content)
    {
        if (content.AsSpan().Contains((byte)0))
        {
            return false;
        }

        var head = Encoding.Latin1.GetString(content, 0, Math.Min(content.Length, LongestHead)).ReplaceLineEndings("\n");
        var end = head.IndexOf("\n\n", StringComparison.Ordinal);
        var lines = (end < 0 ? head : head[..end]).TrimEnd('\n').Split('\n');
        return Array.TrueForAll(lines, l => l.Length > 0 && (l[0] is ' ' or '\t' || IsField(l)))
            && Array.Exists(lines, l => l.StartsWith("From:", StringComparison.OrdinalIgnoreCase))
            && Array.Exists(lines, l => l.StartsWith("Date:", StringComparison.OrdinalIgnoreCase) || l.StartsWith("Message-ID:", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsField(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && line[..colon].All(c => c is > ' ' and < (char)127);
    }

    private static bool IsText(byte[] content)
    {
        try
        {
            return !Strict.GetString(content).Any(c => char.IsControl(c) && c is not ('\r' or '\n' or '\t' or '\f'));
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
