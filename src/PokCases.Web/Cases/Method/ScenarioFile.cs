using System.Globalization;
using CsvHelper;
using Microsoft.Extensions.Localization;
using PokCases.Domain.Cases.Method;

namespace PokCases.Web.Cases.Method;

/// <summary>A calculation as a file that a spreadsheet opens: semicolons and decimal commas, as Dutch ones expect.</summary>
internal static class ScenarioFile
{
    public const string ContentType = "text/csv; charset=utf-8";

    private static readonly CsvWriterOptions Options = new()
    {
        Separator = ';',
        WriteByteOrderMark = true,
        ValidateFieldCount = false,
        // A text that begins like a formula stays a text.
        Injection = CsvInjection.Escape,
    };

    private static readonly NumberFormatInfo Amounts = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "" };

    public static byte[] Write(string reference, Scenario scenario, IStringLocalizer<MethodTexts> texts)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, Options, leaveOpen: true))
        {
            Line(csv, texts["ScenarioOf", reference]);
            Line(csv, texts["Horizon"], scenario.Horizon.ToString(CultureInfo.InvariantCulture));
            Line(csv, texts["Assumptions"], scenario.Assumptions);
            Line(csv, texts["YearlyCosts"]);
            Line(csv, texts["What"], texts["Who"], texts["WithoutPerYear"], texts["WithPerYear"], texts["Nature"], texts["RestsOn"]);
            foreach (var line in scenario.Lines)
            {
                Line(csv, line.What, line.Organisation, new Amount(line.WithoutCents), new Amount(line.WithCents), texts[$"Nature.{line.Nature}"], line.Basis);
            }

            Line(csv, texts["OnceCosts"]);
            foreach (var once in scenario.Once)
            {
                Line(csv, once.What, once.Organisation, string.Empty, new Amount(once.Cents), texts[$"Nature.{once.Nature}"], once.Basis);
            }

            Line(csv, texts["AddedUp"]);
            Line(csv, texts["Year"], texts["Without"], texts["With"], texts["Difference"]);
            foreach (var year in scenario.Years)
            {
                Line(csv, year.Year.ToString(CultureInfo.InvariantCulture), new Amount(year.WithoutCents), new Amount(year.WithCents), new Amount(year.SavedCents));
            }
        }

        return stream.ToArray();
    }

    private static void Line(CsvWriter csv, params object[] fields)
    {
        foreach (var field in fields)
        {
            if (field is Amount amount)
            {
                // A number, also when it is negative, and so never taken for a formula.
                csv.WriteField(amount.Cents / 100m, "0.00", Amounts);
            }
            else
            {
                csv.WriteField(field.ToString());
            }
        }

        csv.EndRecord();
    }

    private sealed record Amount(long Cents);
}
