using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;
using PokCases.Web.Shell.Paper;

namespace PokCases.Web.Outcomes;

/// <summary>Lines of figures as a file to download.</summary>
internal sealed class FigureFiles(OutcomeExcel excel, OutcomeData data, OutcomeLabels labels, IStringLocalizer<OutcomeTexts> texts)
{
    /// <summary>The kinds of file there are, by the ending of their name, each as people call it.</summary>
    public static IReadOnlyList<(string Ending, string Name)> Kinds { get; } = [("csv", "CSV"), ("xlsx", "Excel"), ("json", "JSON")];

    public FileContentHttpResult Of(FigureSheet sheet, string ending)
    {
        var (content, type) = ending switch
        {
            "csv" => (OutcomeFile.Write(sheet, labels, texts), OutcomeFile.ContentType),
            "xlsx" => (excel.Write(sheet), ExcelFile.ContentType),
            "json" => (data.Write(sheet), OutcomeData.ContentType),
            _ => throw new ArgumentOutOfRangeException(nameof(ending)),
        };
        return TypedResults.File(content, type, $"{texts["FileName"]}.{ending}");
    }
}
