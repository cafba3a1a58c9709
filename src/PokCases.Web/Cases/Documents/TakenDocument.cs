using System.Security.Cryptography;
using PokCases.Domain.Cases;

namespace PokCases.Web.Cases.Documents;

/// <summary>A file whose content is stored, and that a command is about to name.</summary>
internal sealed class TakenDocument(string fileName, DocumentKind kind, byte[] content, string storedAs)
{
    public string FileName { get; } = fileName;

    public DocumentKind Kind { get; } = kind;

    public long Size => content.Length;

    /// <summary>The random name under which the content stands.</summary>
    public string StoredAs { get; } = storedAs;

    /// <summary>Hash of its content, in hexadecimal.</summary>
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>Whether the command named it. It did not when the same command came a second time, which has its own file.</summary>
    public bool IsNamed { get; set; }
}
