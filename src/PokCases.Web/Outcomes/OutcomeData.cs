using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.Extensions.Localization;

namespace PokCases.Web.Outcomes;

/// <summary>The figures of a page as JSON, for another program to read: stable keys, with the names and definitions that people know.</summary>
internal sealed class OutcomeData(IStringLocalizer<OutcomeTexts> texts)
{
    public const string ContentType = "application/json; charset=utf-8";

    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public byte[] Write(FigureSheet sheet) => JsonSerializer.SerializeToUtf8Bytes(
        new
        {
            titel = sheet.Title,
            toelichting = sheet.Note,
            periode = new { van = sheet.Period.From.ToString(), tot = sheet.Period.To.ToString() },
            drempel = sheet.Rules?.Threshold,
            afgerondOp = sheet.Rules?.Rounding,
            keuzes = sheet.Choices.Select(c => new { naam = c.Name, waarde = c.Value }),
            cijfers = sheet.Lines.Select(l => new
            {
                cijfer = l.Key,
                deel = l.Part,
                van = l.Period.From.ToString(),
                tot = l.Period.To.ToString(),
                eenheid = texts[$"Unit.{l.Unit}"].Value,
                waarde = l.Value,
                opmerking = l.Value is null ? sheet.NoValue : null,
            }),
            uitleg = sheet.Keys.Select(k => new
            {
                cijfer = k,
                naam = texts[$"Figure.{k}"].Value,
                bron = texts[$"Source.{k}"].Value,
                watTelt = texts[$"Formula.{k}"].Value,
                teltMeeIn = texts[$"When.{k}"].Value,
                watNietMeetelt = texts[$"LeavesOut.{k}"].Value,
            }),
        },
        Options);
}
