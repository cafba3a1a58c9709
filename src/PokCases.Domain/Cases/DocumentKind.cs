namespace PokCases.Domain.Cases;

/// <summary>The kinds of document that a case can have: what people at a table really send each other, and nothing that runs.</summary>
public enum DocumentKind
{
    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>Word (<c>docx</c>), without macros.</summary>
    Word,

    /// <summary>Excel (<c>xlsx</c>), without macros.</summary>
    Excel,

    /// <summary>OpenDocument text (<c>odt</c>).</summary>
    OpenDocument,

    /// <summary>A picture (<c>jpg</c>).</summary>
    Jpeg,

    /// <summary>A picture (<c>png</c>).</summary>
    Png,

    /// <summary>Plain text (<c>txt</c>).</summary>
    Text,

    /// <summary>OpenDocument spreadsheet (<c>ods</c>).</summary>
    OpenSpreadsheet,

    /// <summary>A mail as a mail program keeps it (<c>eml</c>), attachments and all.</summary>
    Mail,
}
