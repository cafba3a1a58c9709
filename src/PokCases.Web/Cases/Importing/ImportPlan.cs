using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Domain.Tables;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Importing;

/// <summary>Decides what becomes of every line, against what the database holds. Changes nothing but the counters it was given.</summary>
internal sealed partial class ImportPlan
{
    // In the field's words, and as exports of this program name them.
    private static readonly Dictionary<string, CaseStage> Stages = new(Enum.GetValues<CaseStage>().Select(s => KeyValuePair.Create(s.ToString(), s)), StringComparer.OrdinalIgnoreCase)
    {
        ["aangemeld"] = CaseStage.Submitted,
        ["triage"] = CaseStage.Triage,
        ["op tafel"] = CaseStage.OnTable,
        ["in uitvoering"] = CaseStage.InProgress,
        ["afgesloten"] = CaseStage.Closed,
        ["in de wacht"] = CaseStage.OnHold,
    };

    private static readonly Dictionary<string, ClosingOutcome> Outcomes = new(Enum.GetValues<ClosingOutcome>().Select(o => KeyValuePair.Create(o.ToString(), o)), StringComparer.OrdinalIgnoreCase)
    {
        ["opgelost"] = ClosingOutcome.Solved,
        ["deels opgelost"] = ClosingOutcome.Partly,
        ["niet opgelost"] = ClosingOutcome.NotSolved,
        ["afgeschaald"] = ClosingOutcome.ScaledDown,
        ["opgeschaald"] = ClosingOutcome.ScaledUp,
        ["ingetrokken"] = ClosingOutcome.Withdrawn,
        ["niet in behandeling genomen"] = ClosingOutcome.NotTaken,
    };

    private readonly IStringLocalizer<ImportTexts> texts;
    private readonly ImportMarks made;
    private readonly DateTimeOffset now;
    private readonly List<Table> tables;
    private readonly Dictionary<string, Guid> municipalities;
    private readonly Dictionary<string, Professional> people;
    private readonly Dictionary<string, Guid> known;
    private readonly Dictionary<string, string> marks;
    private readonly Dictionary<(string Prefix, int Year), int> numbers;
    private readonly HashSet<string> inFile = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> alike = new(StringComparer.Ordinal);
    private readonly List<ImportFault> faults = [];

    private ImportPlan(IStringLocalizer<ImportTexts> texts, ImportMarks made, DateTimeOffset now, List<Table> tables, Dictionary<string, Guid> municipalities, Dictionary<string, Professional> people, Dictionary<string, Guid> known, Dictionary<string, string> marks, Dictionary<(string Prefix, int Year), int> numbers)
    {
        this.texts = texts;
        this.made = made;
        this.now = now;
        this.tables = tables;
        this.municipalities = municipalities;
        this.people = people;
        this.known = known;
        this.marks = marks;
        this.numbers = numbers;
    }

    /// <summary>How many references of existing cases were looked at to decide.</summary>
    public int Weighed => known.Count;

    /// <summary>The case of a reference that was known already.</summary>
    public Guid? Known(string reference) => known.TryGetValue(reference, out var id) ? id : null;

    public static async Task<ImportPlan> Open(PokCasesDb db, IStringLocalizer<ImportTexts> texts, ImportMarks made, DateTimeOffset now, CancellationToken cancellation)
    {
        var organisations = await db.Organisations.AsNoTracking().Where(o => o.Kind == OrganisationKind.Municipality).ToListAsync(cancellation);
        var accounts = await (from a in db.Accounts join p in db.Professionals on a.Id equals p.Id select new { a.NormalizedEmail, Person = p }).AsNoTracking().ToListAsync(cancellation);
        var counters = await db.ReferenceCounters.AsNoTracking().ToListAsync(cancellation);
        return new ImportPlan(
            texts,
            made,
            now,
            await db.Tables.AsNoTracking().ToListAsync(cancellation),
            organisations.GroupBy(o => o.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.First().Id, StringComparer.OrdinalIgnoreCase),
            accounts.ToDictionary(a => a.NormalizedEmail, a => a.Person, StringComparer.Ordinal),
            await db.Cases.AsNoTracking().Select(c => new { c.Reference, c.Id }).ToDictionaryAsync(c => c.Reference, c => c.Id, StringComparer.Ordinal, cancellation),
            await db.ImportedRows.AsNoTracking().Join(db.Cases, r => r.CaseId, c => c.Id, (r, c) => new { r.Mark, c.Reference }).ToDictionaryAsync(r => r.Mark, r => r.Reference, StringComparer.Ordinal, cancellation),
            counters.ToDictionary(c => (c.Prefix, c.Year), c => c.Last));
    }

    /// <summary>The fate of every line. Given references are kept free before numbers are given to the lines without one.</summary>
    public List<ImportFate> Decide(IReadOnlyList<ImportRow> rows)
    {
        foreach (var match in rows.Select(r => ReferencePattern().Match(r.Reference.ToUpperInvariant())).Where(m => m.Success))
        {
            Reserve(match.Groups[1].Value, Number(match.Groups[2]), Number(match.Groups[3]));
        }

        return [.. rows.Select(Decide)];
    }

    /// <summary>The parts of a reference: prefix, year and number.</summary>
    public static (string Prefix, int Year, int Number)? Parts(string reference) =>
        ReferencePattern().Match(reference) is { Success: true } match ? (match.Groups[1].Value, Number(match.Groups[2]), Number(match.Groups[3])) : null;

    [GeneratedRegex("^([A-Z]{2,3})-([0-9]{4})-([0-9]{3,6})$")]
    private static partial Regex ReferencePattern();

    private static int Number(Group digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);

    private ImportFate Decide(ImportRow row)
    {
        faults.Clear();
        var warnings = WarningsOf(row);
        var table = TableOf(row.Table);
        var reference = ReferenceOf(row, table);
        Check(row.Title.Trim().Length is > 0 and <= Case.LongestTitle, "titel", "TitleWrong");
        Check(row.Question.Trim().Length is > 0 and <= Case.LongestQuestion, "vraag", "QuestionWrong");
        Check(municipalities.TryGetValue(row.Municipality, out var municipality), "gemeente", "MunicipalityUnknown", row.Municipality);
        Check(Stages.TryGetValue(row.Stage, out var stage), "fase", "StageUnknown", row.Stage);
        var introducer = PersonOf("inbrenger", row.Introducer);
        var lead = row.CaseLead.Length == 0 ? introducer : PersonOf("regisseur", row.CaseLead);
        var leadColumn = row.CaseLead.Length == 0 ? "inbrenger" : "regisseur";
        Check(lead is null || stage == CaseStage.Closed || lead.State != ProfessionalState.Deactivated, leadColumn, "PersonGone", row.CaseLead.Length == 0 ? row.Introducer : row.CaseLead);
        Check(introducer is null || !AccessPolicy.HandlesNoCases(introducer.Roles), "inbrenger", "PersonHandlesNoCases", row.Introducer);
        Check(row.CaseLead.Length == 0 || lead is null || !AccessPolicy.HandlesNoCases(lead.Roles), "regisseur", "PersonHandlesNoCases", row.CaseLead);
        var at = DateOf("datum", row.Date);
        var (outcome, closedAt) = EndOf(row, stage, at);
        var mark = reference.Length == 0 ? MarkOf(row) : null;
        if (faults.Count > 0)
        {
            // In the order of the template, whatever was looked at first.
            return new ImportFate(row, null, reference, mark, [.. faults.OrderBy(f => ImportFile.Columns.IndexOf(f.Column))]) { Warnings = warnings };
        }

        if (mark is not null && marks.TryGetValue(mark, out var before))
        {
            return new ImportFate(row, null, before, mark, []);
        }

        if (known.ContainsKey(reference))
        {
            return new ImportFate(row, null, reference, mark, []);
        }

        reference = reference.Length > 0 ? reference : NextReference(table!.ReferencePrefix, at.Year);
        var found = new Case(Guid.CreateVersion7(), reference, table!.Id, row.Title, row.Question, municipality, introducer!.Id, introducer.OrganisationId, at);
        if (lead!.Id != introducer.Id)
        {
            found.HandOver(lead.Id);
        }

        if (stage != found.Stage)
        {
            found.BeginAt(stage);
        }

        var closing = outcome is { } ended && closedAt is { } on
            ? new CaseClosing(Guid.CreateVersion7(), found.Id, new ClosingAnswers(ended, string.Empty, string.Empty, string.Empty, lead.Id, null, texts["NotToldImported"]), DateOnly.FromDateTime(on.UtcDateTime), lead.Id, on)
            : null;
        return new ImportFate(row, found, reference, mark, []) { Warnings = warnings, Closing = closing };
    }

    // Both or neither, and only of what is closed.
    private (ClosingOutcome? Outcome, DateTimeOffset? ClosedAt) EndOf(ImportRow row, CaseStage stage, DateTimeOffset introducedAt)
    {
        if (row.Outcome.Length == 0 && row.ClosedOn.Length == 0)
        {
            return (null, null);
        }

        Check(stage == CaseStage.Closed, "uitkomst", "OutcomeNotClosed");
        Check(Outcomes.TryGetValue(row.Outcome, out var outcome), "uitkomst", "OutcomeUnknown", row.Outcome);
        var at = DateOf("gesloten", row.ClosedOn);
        Check(at >= introducedAt || at == default, "gesloten", "ClosedBefore", row.ClosedOn);
        return (outcome, at);
    }

    // The same that the form to bring a case asks about.
    private List<ImportFault> WarningsOf(ImportRow row) =>
    [
        .. new[] { (Column: "titel", Text: row.Title), (Column: "vraag", Text: row.Question) }
            .SelectMany(t => PersonalTraces.In(t.Text).Select(trace => new ImportFault(t.Column, texts[trace == PersonalTraceKind.CitizenNumber ? "HoldsCitizenNumber" : "HoldsPerson"])))
            .Distinct(),
    ];

    // Two lines that are the same are two cases, however often the file comes.
    private string MarkOf(ImportRow row)
    {
        var first = made.Of(row, 0);
        var before = alike.GetValueOrDefault(first);
        alike[first] = before + 1;
        return before == 0 ? first : made.Of(row, before);
    }

    private Table? TableOf(string name)
    {
        var found = tables.Where(t => string.Equals(t.ReferencePrefix, name, StringComparison.OrdinalIgnoreCase)).ToList();
        found = found.Count > 0 ? found : tables.Where(t => string.Equals(t.Name, name, StringComparison.OrdinalIgnoreCase)).ToList();
        Check(found.Count > 0, "tafel", "TableUnknown", name);
        Check(found.Count < 2, "tafel", "TableAmbiguous", name);
        Check(found is not [var only] || only.HoldsCases, "tafel", "TableHoldsNoCases", name);
        return found is [var table] ? table : null;
    }

    private string ReferenceOf(ImportRow row, Table? table)
    {
        var reference = row.Reference.ToUpperInvariant();
        if (reference.Length > 0)
        {
            Check(Parts(reference) is { } parts && (table is null || parts.Prefix == table.ReferencePrefix), "referentie", "ReferenceWrong", row.Reference, table?.ReferencePrefix ?? "DB");
            Check(inFile.Add(reference), "referentie", "ReferenceTwice", row.Reference);
        }

        return reference;
    }

    private Professional? PersonOf(string column, string email)
    {
        Check(people.TryGetValue(email.ToUpperInvariant(), out var person), column, "PersonUnknown", email);
        return person;
    }

    private DateTimeOffset DateOf(string column, string text)
    {
        string[] forms = ["yyyy-MM-dd", "d-M-yyyy", "d/M/yyyy"];
        var good = DateTimeOffset.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at);
        Check(good, column, "DateWrong", text);
        Check(!good || at <= now, column, "DateLater", text);
        return at;
    }

    private void Reserve(string prefix, int year, int number) =>
        numbers[(prefix, year)] = Math.Max(number, numbers.GetValueOrDefault((prefix, year)));

    private string NextReference(string prefix, int year)
    {
        Reserve(prefix, year, numbers.GetValueOrDefault((prefix, year)) + 1);
        return Case.MakeReference(prefix, year, numbers[(prefix, year)]);
    }

    private void Check(bool good, string column, string key, params object[] named)
    {
        if (!good)
        {
            faults.Add(new ImportFault(column, texts[key, named]));
        }
    }
}
