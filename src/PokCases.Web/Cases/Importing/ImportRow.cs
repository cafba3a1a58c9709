using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PokCases.Web.Cases.Importing;

/// <summary>One line of an import, as it stands in the file.</summary>
internal sealed record ImportRow(
    int Line,
    string Table,
    string Reference,
    string Title,
    string Question,
    string Municipality,
    string Introducer,
    string CaseLead,
    string Stage,
    string Date)
{
    // Holds no sign that stands in a text.
    private const char Between = '\u001f';

    /// <summary>What makes it the same case when it comes again: all that does not change while a case goes on.</summary>
    /// <param name="before">How many lines like it stood before it in the file.</param>
    public string Mark(int before) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(
        Between,
        Table.ToUpperInvariant(),
        Title,
        Question,
        Municipality.ToUpperInvariant(),
        Introducer.ToUpperInvariant(),
        Date,
        before.ToString(CultureInfo.InvariantCulture)))));
}
