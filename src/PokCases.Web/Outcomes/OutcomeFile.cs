using System.Globalization;
using CsvHelper;
using Microsoft.Extensions.Localization;
using PokCases.Domain.Outcomes;
using PokCases.Web.Outcomes.Surveys;

namespace PokCases.Web.Outcomes;

/// <summary>The figures of a page as a file that a spreadsheet opens, each line with its definition.</summary>
internal static class OutcomeFile
{
    public const string ContentType = "text/csv; charset=utf-8";

    private static readonly CsvWriterOptions Options = new() { Separator = ';', WriteByteOrderMark = true, Injection = CsvInjection.Escape };

    public static byte[] Write(OutcomeView view, OutcomeLabels labels, SurveyLabels surveys, IStringLocalizer<OutcomeTexts> texts)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, Options, leaveOpen: true))
        {
            Line(csv, texts["Figure"], texts["PartOf"], texts["PeriodColumn"], texts["Value"], texts["Source"], texts["Formula"], texts["When"], texts["LeavesOut"]);
            foreach (var (figure, index) in CaseFigures.Counts.Select((f, i) => (f, i)))
            {
                Figure(figure.Key, string.Empty, view.Counts.ElementAtOrDefault(index));
                foreach (var part in view.Parts)
                {
                    Figure(figure.Key, part.Label, part.Counts[index]);
                }
            }

            foreach (var (days, index) in CaseFigures.Durations.Select((d, i) => (d, i)))
            {
                var found = view.Durations.ElementAtOrDefault(index);
                Figure(days.Key, texts["Median"], found.Median);
                Figure(days.Key, texts["Ninetieth"], found.Ninetieth);
            }

            foreach (var result in view.Surveys)
            {
                Survey(result, texts["Figure.survey"], surveys.Title(result), result.Figures?.Received);
                foreach (var (question, groups) in result.Figures?.Questions ?? [])
                {
                    if (groups.Count == 0)
                    {
                        Survey(result, surveys.Of(question), surveys.Title(result), null);
                    }

                    foreach (var group in groups)
                    {
                        Survey(result, surveys.Of(question), $"{surveys.Title(result)}, {surveys.Of(group)}", group.Count);
                    }
                }
            }

            void Survey(SurveyResult result, string figure, string part, int? value) => Line(
                csv, figure, part, surveys.Period(result.Survey), Value(value),
                texts["Source.survey"], texts["Formula.survey"], texts["When.survey"], texts["LeavesOut.survey"]);

            string Value(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? texts["NotShown"];

            void Figure(string key, string part, int? value) => Line(
                csv, texts[$"Figure.{key}"], part, labels.Of(view.Period), Value(value),
                texts[$"Source.{key}"], texts[$"Formula.{key}"], texts[$"When.{key}"], texts[$"LeavesOut.{key}"]);
        }

        return stream.ToArray();
    }

    private static void Line(CsvWriter csv, params IEnumerable<string> fields)
    {
        foreach (var field in fields)
        {
            csv.WriteField(field);
        }

        csv.EndRecord();
    }
}
