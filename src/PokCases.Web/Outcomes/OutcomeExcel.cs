using System.Globalization;
using Microsoft.Extensions.Localization;
using PokCases.Web.Shell;
using PokCases.Web.Shell.Paper;

namespace PokCases.Web.Outcomes;

/// <summary>The figures of a page as an Excel file: typed columns, what each figure is, and what was chosen.</summary>
internal sealed class OutcomeExcel(OutcomeLabels labels, IStringLocalizer<OutcomeTexts> texts, TimeProvider time)
{
    public byte[] Write(FigureSheet sheet) => ExcelFile.Make(sheet.Title, CultureInfo.CurrentUICulture.Name, time.GetUtcNow(), [Figures(sheet), Definitions(sheet), About(sheet)]);

    // A value that isn't there is an empty cell, so that the column stays one of numbers; beside it stands why.
    private ExcelSheet Figures(FigureSheet sheet) => new(
        texts["SheetFigures"],
        [(texts["Figure"], 32), (texts["PartOf"], 32), (texts["PeriodColumn"], 36), (texts["FirstDay"], 12), (texts["LastDay"], 12), (texts["Value"], 12), (texts["Unit"], 10), (texts["Remark"], 14)],
        [.. sheet.Lines.Select(l => (IReadOnlyList<object?>)
        [
            texts[$"Figure.{l.Key}"].Value, l.Part, labels.Of(l.Period), l.Period.From.First, l.Period.To.Last, l.Value, texts[$"Unit.{l.Unit}"].Value, l.Value is null ? sheet.NoValue : string.Empty,
        ])]);

    private ExcelSheet Definitions(FigureSheet sheet) => new(
        texts["SheetDefinitions"],
        [(texts["Figure"], 32), (texts["Source"], 28), (texts["Formula"], 60), (texts["When"], 36), (texts["LeavesOut"], 48)],
        [.. sheet.Keys.Select(k => (IReadOnlyList<object?>)
        [
            texts[$"Figure.{k}"].Value, texts[$"Source.{k}"].Value, texts[$"Formula.{k}"].Value, texts[$"When.{k}"].Value, texts[$"LeavesOut.{k}"].Value,
        ])]);

    private ExcelSheet About(FigureSheet sheet) => new(
        texts["SheetAbout"],
        [(texts["Subject"], 28), (texts["Value"], 80)],
        [
            [texts["SheetPage"].Value, sheet.Title],
            .. sheet.Choices.Select(c => (IReadOnlyList<object?>)[c.Name, c.Value]),
            [texts["Remark"].Value, sheet.Note],
        ]);
}
