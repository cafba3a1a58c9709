using System.Globalization;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Cases.Method;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Method;

/// <summary>The calculation as it was filled in, so that it can be shown again when something is wrong in it.</summary>
public sealed record ScenarioForm(int Seen, string Horizon, string Assumptions, IReadOnlyList<ScenarioForm.Line> Lines, IReadOnlyList<ScenarioForm.Single> Once)
{
    private const int Spare = 2;

    /// <summary>A yearly cost as typed.</summary>
    public sealed record Line(string What, string Who, string Without, string With, string Nature, string Basis)
    {
        public static readonly Line Empty = new("", "", "", "", nameof(MoneyNature.Moved), "");

        public bool IsUsed => (What + Who + Without + With + Basis).Length > 0;
    }

    /// <summary>A one-off cost as typed.</summary>
    public sealed record Single(string What, string Who, string Amount, string Nature, string Basis)
    {
        public static readonly Single Empty = new("", "", "", nameof(MoneyNature.Moved), "");

        public bool IsUsed => (What + Who + Amount + Basis).Length > 0;
    }

    internal static ScenarioForm Of(Scenario? scenario) => new(
        scenario?.Version ?? 0,
        (scenario?.Horizon ?? 3).ToString(CultureInfo.InvariantCulture),
        scenario?.Assumptions ?? string.Empty,
        [.. scenario?.Lines.Select(l => new Line(l.What, l.Organisation, Euros.Typed(l.WithoutCents), Euros.Typed(l.WithCents), l.Nature.ToString(), l.Basis)) ?? []],
        [.. scenario?.Once.Select(o => new Single(o.What, o.Organisation, Euros.Typed(o.Cents), o.Nature.ToString(), o.Basis)) ?? []]);

    internal static ScenarioForm From(IFormCollection form) => new(
        form.Version("versie"),
        form.Text("looptijd"),
        form.Text("aannames").ReplaceLineEndings("\n"),
        [.. Rows(form, "wat", "wie", "zonder", "met", "aard", "berust").Select(r => new Line(r[0], r[1], r[2], r[3], r[4], r[5]))],
        [.. Rows(form, "eenmalig-wat", "eenmalig-wie", "eenmalig-bedrag", "eenmalig-aard", "eenmalig-berust").Select(r => new Single(r[0], r[1], r[2], r[3], r[4]))]);

    /// <summary>Without the lines nobody filled in, and with some to fill in.</summary>
    public ScenarioForm WithSpare() => this with
    {
        Lines = [.. Lines.Where(l => l.IsUsed), .. Enumerable.Repeat(Line.Empty, Math.Clamp(Scenario.MostLines - Lines.Count(l => l.IsUsed), 0, Spare))],
        Once = [.. Once.Where(o => o.IsUsed), .. Enumerable.Repeat(Single.Empty, Math.Clamp(Scenario.MostLines - Once.Count(o => o.IsUsed), 0, Spare - 1))],
    };

    /// <summary>What is wrong, by the id of its field.</summary>
    internal Dictionary<string, string> Errors(IStringLocalizer<MethodTexts> texts)
    {
        Dictionary<string, string> errors = [];
        if (!int.TryParse(Horizon, NumberStyles.None, CultureInfo.InvariantCulture, out var years) || years is < 1 or > Scenario.LongestHorizon)
        {
            errors["looptijd"] = texts["HorizonWrong", Scenario.LongestHorizon];
        }

        if (Assumptions.Length == 0)
        {
            errors["aannames"] = texts["AssumptionsMissing"];
        }
        else if (Assumptions.Length > Scenario.LongestAssumptions)
        {
            errors["aannames"] = texts["TooLong", Scenario.LongestAssumptions];
        }

        if (!Lines.Any(l => l.IsUsed) && !Once.Any(o => o.IsUsed))
        {
            errors["wat-0"] = texts["ScenarioEmpty"];
        }

        foreach (var (line, i) in Lines.Select((line, i) => (line, i)).Where(l => l.line.IsUsed))
        {
            CheckText($"wat-{i}", line.What, "CostMissing");
            CheckText($"wie-{i}", line.Who);
            CheckAmount($"zonder-{i}", line.Without, required: false);
            CheckAmount($"met-{i}", line.With, required: false);
            CheckText($"berust-{i}", line.Basis, "RestsOnMissing");
        }

        foreach (var (once, i) in Once.Select((once, i) => (once, i)).Where(o => o.once.IsUsed))
        {
            CheckText($"eenmalig-wat-{i}", once.What, "CostMissing");
            CheckText($"eenmalig-wie-{i}", once.Who);
            CheckAmount($"eenmalig-bedrag-{i}", once.Amount, required: true);
            CheckText($"eenmalig-berust-{i}", once.Basis, "RestsOnMissing");
        }

        return errors;

        void CheckText(string field, string text, string? missing = null)
        {
            if (missing is not null && text.Length == 0)
            {
                errors[field] = texts[missing];
            }
            else if (text.Length > Texts.Line)
            {
                errors[field] = texts["TooLong", Texts.Line];
            }
        }

        void CheckAmount(string field, string text, bool required)
        {
            if (text.Length == 0 && !required)
            {
                return;
            }

            if (!Euros.TryRead(text, out var cents) || cents is < 0 or > Scenario.HighestCents)
            {
                errors[field] = texts["AmountWrong"];
            }
        }
    }

    internal int Years => int.Parse(Horizon, CultureInfo.InvariantCulture);

    internal IEnumerable<ScenarioLine> ToLines() => Lines.Where(l => l.IsUsed).Select(l => new ScenarioLine(l.What, l.Who, Cents(l.Without), Cents(l.With), Kind(l.Nature), l.Basis));

    internal IEnumerable<ScenarioOnce> ToOnce() => Once.Where(o => o.IsUsed).Select(o => new ScenarioOnce(o.What, o.Who, Cents(o.Amount), Kind(o.Nature), o.Basis));

    // Nothing filled in is nothing paid.
    private static long Cents(string text) => Euros.TryRead(text, out var cents) ? cents : 0;

    private static MoneyNature Kind(string name) =>
        Enum.TryParse<MoneyNature>(name, out var nature) && Enum.IsDefined(nature) ? nature : throw new RuleViolation("choice-unknown", "A kind of money was expected.");

    // The fields of one row stand at the same place in each of the lists.
    private static IEnumerable<string[]> Rows(IFormCollection form, params string[] names) =>
        Enumerable.Range(0, names.Max(n => form[n].Count)).Select(i => names.Select(n => (form[n].ElementAtOrDefault(i) ?? string.Empty).Trim()).ToArray());
}
