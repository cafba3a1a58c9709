using System.IO.Compression;
using System.Text;
using PokCases.Domain.Cases;

namespace PokCases.Domain.Tests.Cases;

public sealed class DocumentKindsTests
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0];
    private static readonly byte[] Mail = "Received: from post\r\n\tby elders\r\nFrom: Iemand <iemand@example.invalid>\r\nDate: Tue, 10 Mar 2026 09:00:00 +0100\r\nSubject: Vraag\r\n\r\nBeste mevrouw,"u8.ToArray();
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 0];

    [Fact]
    public void Recognise_WhatIsTaken_SaysWhatItIs()
    {
        DocumentKinds.Recognise("%PDF-1.7 x"u8.ToArray(), "brief.pdf").ShouldBe(DocumentKind.Pdf);
        DocumentKinds.Recognise(Jpeg, "foto.JPEG").ShouldBe(DocumentKind.Jpeg);
        DocumentKinds.Recognise(Png, "foto.png").ShouldBe(DocumentKind.Png);
        DocumentKinds.Recognise("Beste mevrouw,\r\n\tdank u."u8.ToArray(), "brief.txt").ShouldBe(DocumentKind.Text);
        DocumentKinds.Recognise(Archive("[Content_Types].xml", "word/document.xml"), "brief.docx").ShouldBe(DocumentKind.Word);
        DocumentKinds.Recognise(Archive("[Content_Types].xml", "xl/workbook.xml"), "begroting.xlsx").ShouldBe(DocumentKind.Excel);
        DocumentKinds.Recognise(OpenDocument(), "brief.odt").ShouldBe(DocumentKind.OpenDocument);
        DocumentKinds.Recognise(OpenDocument("spreadsheet"), "begroting.ods").ShouldBe(DocumentKind.OpenSpreadsheet);
        DocumentKinds.Recognise(Mail, "bericht.eml").ShouldBe(DocumentKind.Mail);
        DocumentKinds.Recognise([.. Mail, 0xE9, 0xEB], "bericht.eml").ShouldBe(DocumentKind.Mail);
        DocumentKinds.Recognise(Mail, "bericht.txt").ShouldBe(DocumentKind.Text);
    }

    [Fact]
    public void Recognise_WhatIsNotTaken_IsRefused()
    {
        Of([], "leeg.txt").ShouldBe("document-empty");
        Of("MZ\u0090\0"u8.ToArray(), "brief.exe").ShouldBe("document-kind-unknown");
        Of("MZ\0\0"u8.ToArray(), "brief.txt").ShouldBe("document-kind-unknown");
        Of("<html>"u8.ToArray(), "brief.html").ShouldBe("document-kind-unknown");
        Of("<svg/>"u8.ToArray(), "foto.svg").ShouldBe("document-kind-unknown");
        Of([.. Mail, 0], "bericht.eml").ShouldBe("document-kind-unknown");
        Of([0xC3, 0x28], "brief.txt").ShouldBe("document-kind-unknown");
        Of(Archive("iets.txt"), "brief.docx").ShouldBe("document-kind-unknown");
        Of(Archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), "brief.docx").ShouldBe("document-kind-unknown");
        Of("PK\u0003\u0004 geen archief"u8.ToArray(), "brief.docx").ShouldBe("document-kind-unknown");
    }

    [Fact]
    public void Recognise_WhenTheNameSaysOtherwise_IsRefused()
    {
        Of(OpenDocument("spreadsheet"), "brief.odt").ShouldBe("document-kind-differs");
        Of("Beste mevrouw,\n\nFrom: iemand\nDate: nu"u8.ToArray(), "bericht.eml").ShouldBe("document-kind-differs");
        Of("<html>\nFrom: iemand\nDate: nu"u8.ToArray(), "bericht.eml").ShouldBe("document-kind-differs");
        Of("Subject: zonder afzender\nDate: nu\n\nTekst"u8.ToArray(), "bericht.eml").ShouldBe("document-kind-differs");
        Of("MZ\u0090\0"u8.ToArray(), "bericht.eml").ShouldBe("document-kind-unknown");
        Of(Png, "foto.jpg").ShouldBe("document-kind-differs");
        Of("<script>"u8.ToArray(), "foto.png").ShouldBe("document-kind-differs");
        Of(Archive("[Content_Types].xml", "xl/workbook.xml"), "brief.docx").ShouldBe("document-kind-differs");
    }

    private static string? Of(byte[] content, string name) => Rule.Of(() => DocumentKinds.Recognise(content, name));

    private static byte[] Archive(params string[] names)
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in names)
            {
                archive.CreateEntry(name);
            }
        }

        return stream.ToArray();
    }

    private static byte[] OpenDocument(string kind = "text")
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var type = archive.CreateEntry("mimetype", CompressionLevel.NoCompression).Open();
            type.Write(Encoding.ASCII.GetBytes($"application/vnd.oasis.opendocument.{kind}"));
        }

        return stream.ToArray();
    }
}
