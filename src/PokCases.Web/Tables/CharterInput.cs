using System.Globalization;
using PokCases.Domain;
using PokCases.Domain.Tables;
using PokCases.Web.Shell;

namespace PokCases.Web.Tables;

/// <summary>The form about a table as it was filled in, so that it can be shown again when something is wrong in it.</summary>
public sealed record CharterInput(
    string Kind,
    string Prefix,
    string Name,
    string Purpose,
    string CovenantName,
    string CovenantFrom,
    string CovenantUntil,
    string DpiaOn,
    string Rhythm,
    bool RotatingChair,
    IReadOnlyCollection<string> Domains,
    string MinutesReadableDays,
    string TriageDays,
    int Version,
    bool DrawsDomains = false)
{
    public static readonly CharterInput Empty = new("", "", "", "", "", "", "", "", "", false, [], "42", "5", 0);

    public static CharterInput Of(Table table) => new(
        table.Kind.ToString(),
        table.ReferencePrefix,
        table.Name,
        table.Purpose,
        table.CovenantName,
        Day(table.CovenantFrom),
        Day(table.CovenantUntil),
        Day(table.DpiaOn),
        table.Rhythm,
        table.RotatingChair,
        [.. table.Domains.Select(d => d.ToString())],
        table.MinutesReadableDays.ToString(CultureInfo.InvariantCulture),
        table.TriageDays.ToString(CultureInfo.InvariantCulture),
        table.Version,
        table.DrawsDomains);

    public static CharterInput Of(IFormCollection form) => new(
        form.Text("soort"),
        form.Text("kenmerk"),
        form.Text("naam"),
        form.Text("doel"),
        form.Text("convenant"),
        form.Text("geldig-van"),
        form.Text("geldig-tot"),
        form.Text("dpia"),
        form.Text("ritme"),
        form.Ticked("wisselend"),
        [.. form["leefgebied"].OfType<string>()],
        form.Text("verslag-dagen"),
        form.Text("triage-dagen"),
        int.TryParse(form["versie"], CultureInfo.InvariantCulture, out var version) ? version : 0,
        form.Ticked("beeld"));

    /// <summary>What to save; throws when a field can't be read.</summary>
    public static TableCharter Read(IFormCollection form) => new(
        form.Text("naam"),
        form.Text("doel"),
        form.Text("convenant"),
        form.OptionalDay("geldig-van"),
        form.OptionalDay("geldig-tot"),
        form.OptionalDay("dpia"),
        form.Text("ritme"),
        form.Ticked("wisselend"),
        form.Choices<LifeDomain>("leefgebied"),
        form.Text("verslag-dagen").Length == 0 ? 42 : form.Number("verslag-dagen"),
        form.Text("triage-dagen").Length == 0 ? 5 : form.Number("triage-dagen"),
        form.Ticked("beeld"));

    private static string Day(DateOnly? day) => day is { } d ? Words.Machine(d) : "";
}
