using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PokCases.Web.Persistence.Keys;

namespace PokCases.Web.Cases.Importing;

/// <summary>By what a row is known when it comes again: keyed, so that who has only a copy of the database can't try what a row may have said.</summary>
/// <remarks>The key stands in the key store beside those of cases, under a subject that is nobody's, and stays the same: another would make every row new.</remarks>
internal sealed class ImportMarks(KeyRing ring)
{
    // Holds no sign that stands in a text.
    private const char Between = '\u001f';

    private static readonly Guid Subject = new("6b1f7c1e-0d0a-4c57-9c0b-5a1d3b6f2e90");

    /// <summary>HMAC-SHA256 in hexadecimal, over all that does not change while a case goes on.</summary>
    /// <param name="row">The line.</param>
    /// <param name="before">How many lines like it stood before it in the file.</param>
    public string Of(ImportRow row, int before) => Convert.ToHexStringLower(HMACSHA256.HashData(ring.ForHashes(Subject), Encoding.UTF8.GetBytes(string.Join(
        Between,
        row.Table.ToUpperInvariant(),
        row.Title,
        row.Question,
        row.Municipality.ToUpperInvariant(),
        row.Introducer.ToUpperInvariant(),
        row.Date,
        before.ToString(CultureInfo.InvariantCulture)))));
}
