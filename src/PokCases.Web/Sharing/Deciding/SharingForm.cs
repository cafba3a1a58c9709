using System.Globalization;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Sharing;
using PokCases.Web.Shell;

namespace PokCases.Web.Sharing.Deciding;

/// <summary>A draft as it was typed, by the names of its fields: nothing typed is lost, and a draft may leave anything open.</summary>
public sealed class SharingForm
{
    private static readonly string[] LongTexts = ["taak", "doel", "noodzaak", "lichter", "hoe", "waarom-niet"];

    private readonly Dictionary<string, IReadOnlyList<string>> values;

    private SharingForm(Dictionary<string, IReadOnlyList<string>> values) => this.values = values;

    /// <summary>What stands in a field; empty for nothing.</summary>
    public string this[string field] => All(field) is [var first, ..] ? first : string.Empty;

    /// <summary>Everything that is ticked under one name.</summary>
    public IReadOnlyList<string> All(string field) => values.GetValueOrDefault(field) ?? [];

    /// <summary>Whether a box is ticked.</summary>
    public bool Ticked(string field) => this[field] is not ("" or "false");

    internal static SharingForm Typed(IFormCollection form) =>
        new(form.ToDictionary(f => f.Key, f => (IReadOnlyList<string>)[.. f.Value.OfType<string>().Select(v => v.Trim())]));

    internal static SharingForm Of(SharingText text)
    {
        var (selection, grounds, informed) = (text.Selection, text.Grounds, text.Informed);
        Dictionary<string, IReadOnlyList<string>> values = new()
        {
            ["ontvanger"] = Id(text.ReceiverId),
            ["persoon"] = Id(text.ReceiverPersonId),
            ["taak"] = [text.Task],
            ["doel"] = [text.Purpose],
            ["bijdragen"] = selection.Contributions ? ["true"] : [],
            ["gebieden"] = selection.Contributions ? [selection.AllDomains ? "alle" : "kies"] : [],
            ["leefgebied"] = [.. selection.Domains.Select(d => d.ToString())],
            ["documenten"] = [selection.Documents.ToString()],
            ["document"] = [.. selection.DocumentIds.Select(d => d.ToString())],
            ["huishouden"] = [.. selection.PersonIds.Select(d => d.ToString())],
            ["wat-er-is"] = selection.OnlyWhatIsThere ? ["true"] : [],
            ["noodzaak"] = [text.WhyNecessary],
            ["lichter"] = [text.WhyProportionate],
            ["grondslag"] = Id(grounds.GroundId),
            ["gezondheid"] = YesNo(grounds.HoldsHealth),
            ["gezondheid-grond"] = Id(grounds.HealthGroundId),
            ["strafrecht"] = YesNo(grounds.HoldsCriminal),
            ["strafrecht-grond"] = Id(grounds.CriminalGroundId),
            ["toestemming"] = Id(grounds.ConsentId),
            ["weet-het"] = YesNo(informed.IsInformed),
            ["wanneer"] = Day(informed.On),
            ["hoe"] = [informed.How],
            ["waarom-niet"] = [informed.WhyNot],
            ["opnieuw"] = Day(informed.LookAgainOn),
            ["tot"] = Day(text.LastDay),
        };
        return new SharingForm(values);

        static IReadOnlyList<string> Id(Guid? id) => id is { } known ? [known.ToString()] : [];

        static IReadOnlyList<string> Day(DateOnly? day) => day is { } known ? [Words.Machine(known)] : [];

        static IReadOnlyList<string> YesNo(bool? answer) => answer switch
        {
            true => ["ja"],
            false => ["nee"],
            null => [],
        };
    }

    /// <summary>What is filled in. What can't be read is an error by the id of its field, and left out.</summary>
    internal SharingText Read(IStringLocalizer<SharingTexts> texts, Dictionary<string, string> errors)
    {
        foreach (var field in LongTexts.Where(f => this[f].ReplaceLineEndings("\n").Length > SharingDecision.LongestText))
        {
            errors[field] = texts["TooLong", SharingDecision.LongestText];
        }

        return new SharingText(
            Id("ontvanger"),
            Id("persoon"),
            this["taak"],
            this["doel"],
            new SharedSelection(
                Ticked("bijdragen"),
                Ticked("bijdragen") && this["gebieden"] == "alle",
                [.. All("leefgebied").Select(FormReading.Choice<LifeDomain>)],
                this["documenten"].Length == 0 ? SharedDocuments.None : FormReading.Choice<SharedDocuments>(this["documenten"]),
                Ids("document"),
                Ids("huishouden"),
                Ticked("wat-er-is")),
            this["noodzaak"],
            this["lichter"],
            new SharingGrounds(Id("grondslag"), YesNo("gezondheid"), Id("gezondheid-grond"), YesNo("strafrecht"), Id("strafrecht-grond"), Id("toestemming")),
            ReadInformed(texts, errors),
            Day("tot", texts, errors));
    }

    /// <summary>The part about informing the person, which is also asked apart.</summary>
    internal Informing ReadInformed(IStringLocalizer<SharingTexts> texts, Dictionary<string, string> errors) =>
        new(YesNo("weet-het"), Day("wanneer", texts, errors), this["hoe"], this["waarom-niet"], Day("opnieuw", texts, errors));

    private DateOnly? Day(string field, IStringLocalizer<SharingTexts> texts, Dictionary<string, string> errors)
    {
        if (this[field].Length == 0)
        {
            return null;
        }

        if (DateOnly.TryParseExact(this[field], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        errors[field] = texts["DayUnknown"];
        return null;
    }

    private bool? YesNo(string field) => this[field] switch
    {
        "ja" => true,
        "nee" => false,
        _ => null,
    };

    private Guid? Id(string field) => this[field].Length == 0 ? null : Read(this[field]);

    private List<Guid> Ids(string field) => [.. All(field).Select(Read)];

    private static Guid Read(string text) => Guid.TryParse(text, out var id) ? id : throw new RuleViolation("choice-unknown", "A choice was expected.");
}
