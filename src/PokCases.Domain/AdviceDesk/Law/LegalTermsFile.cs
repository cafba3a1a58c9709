using System.Text.Json;
using System.Text.Json.Serialization;

namespace PokCases.Domain.AdviceDesk.Law;

/// <summary>Reads a table of terms from its dated file (JSON). The one that ships stands beside this class; an installation may have its own, of the same form.</summary>
public static class LegalTermsFile
{
    private const string ShippedName = "legal-terms.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    private static readonly Lazy<LegalTerms> TheShipped = new(() =>
    {
        using var stream = typeof(LegalTermsFile).Assembly.GetManifestResourceStream(ShippedName)!;
        using var reader = new StreamReader(stream);
        return Read(reader.ReadToEnd());
    });

    /// <summary>The table that comes with the program.</summary>
    public static LegalTerms Shipped => TheShipped.Value;

    /// <summary>Reads a file; throws <c>term-table</c> for one that is not in this form, <c>term-length</c> for a term that cannot be.</summary>
    public static LegalTerms Read(string json)
    {
        Content? content;
        try
        {
            content = JsonSerializer.Deserialize<Content>(json, Options);
        }
        catch (JsonException)
        {
            content = null;
        }

        RuleViolation.When(content is not { Rows.Count: > 0 } || content.Rows.Any(r => r is null), "term-table", "It is no table of terms.");
        return new LegalTerms(content!.Version, content.Rows.Select(r => new TermRule(r.Kind, r.Name, r.NameEn, new TermLength(r.Length, r.Unit), r.Start, r.Law ?? string.Empty, r.Article ?? string.Empty, r.ValidFrom, r.Source)));
    }

    private sealed record Content(DateOnly Version, List<Row> Rows);

    private sealed record Row(string Kind, string Name, string NameEn, int Length, TermUnit Unit, TermStart Start, string? Law, string? Article, DateOnly? ValidFrom, string Source);
}
