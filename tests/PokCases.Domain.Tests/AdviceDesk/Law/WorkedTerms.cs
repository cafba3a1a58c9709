using System.Globalization;
using PokCases.Domain.AdviceDesk.Law;

namespace PokCases.Domain.Tests.AdviceDesk.Law;

/// <summary>The table of dates that were worked out by hand from the calendars of those years (<c>worked-terms.csv</c>): each with the rule it shows.</summary>
internal static class WorkedTerms
{
    public static TheoryData<string, string, string, string, string, string, string> All()
    {
        using var stream = typeof(WorkedTerms).Assembly.GetManifestResourceStream("worked-terms.csv")!;
        using var reader = new StreamReader(stream);
        TheoryData<string, string, string, string, string, string, string> rows = [];
        foreach (var line in reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1))
        {
            var row = line.Split(';');
            rows.Add(row[0], row[1], row[2], row[3], row[4], row[5], row[6]);
        }

        return rows;
    }

    /// <summary>Reckons what a row asks: a kind of the table, or a length that somebody typed.</summary>
    public static LegalTerm Reckon(string term, string madeKnown, string notice)
    {
        if (term.Split(' ') is [var number, var unit])
        {
            return LegalTerm.Typed(new TermLength(int.Parse(number, CultureInfo.InvariantCulture), Enum.Parse<TermUnit>(unit)), TermStart.MadeKnown, Day(madeKnown));
        }

        var from = Day(notice.Length > 0 ? notice : madeKnown);
        return LegalTerm.Of(LegalTermsFile.Shipped.Of(term, from)!, from);
    }

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
