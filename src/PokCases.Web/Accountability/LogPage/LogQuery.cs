using System.Globalization;
using Microsoft.Extensions.Localization;
using PokCases.Web.Shell;

namespace PokCases.Web.Accountability.LogPage;

/// <summary>What is looked for in the log, as typed, and as far as it can be understood. In an address it holds ids, codes, days and a reference.</summary>
public sealed class LogQuery
{
    private const int LongestCode = 80;

    private readonly Dictionary<string, string> errors = new(StringComparer.Ordinal);

    private LogQuery(IQueryCollection query, IStringLocalizer<LogTexts> texts)
    {
        Typed = Names.ToDictionary(n => n, n => query[n].ToString().Trim(), StringComparer.Ordinal);
        Reference = Typed["casus"].ToUpperInvariant();
        Person = Id("persoon", texts);
        Organisation = Id("organisatie", texts);
        From = Day("van", texts);
        Until = Day("tot", texts);
        Kind = Code("soort");
        Action = Code("actie");
        Outcome = Code("uitkomst");
        Ground = Code("grond");
        Before = long.TryParse(query["voor"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var before) ? before : null;
        if (From > Until)
        {
            errors.TryAdd("tot", texts["PeriodTurned"]);
        }
    }

    /// <summary>Fields that are looked in less often: on a small screen they stand folded away.</summary>
    private static IReadOnlyList<string> More { get; } = ["organisatie", "soort", "actie", "uitkomst", "grond"];

    /// <summary>Fields of the form, which are the keys of the address.</summary>
    public static IReadOnlyList<string> Names { get; } = ["casus", "persoon", "van", "tot", .. More];

    public IReadOnlyDictionary<string, string> Typed { get; }

    /// <summary>What is wrong, in the order of the form.</summary>
    public IReadOnlyDictionary<string, string> Errors => Names.Where(errors.ContainsKey).ToDictionary(n => n, n => errors[n], StringComparer.Ordinal);

    public string Reference { get; }

    public Guid? Person { get; }

    public Guid? Organisation { get; }

    public DateOnly? From { get; }

    /// <summary>The last day, itself included.</summary>
    public DateOnly? Until { get; }

    public string Kind { get; }

    public string Action { get; }

    public string Outcome { get; }

    public string Ground { get; }

    /// <summary>Only entries before this one: the next page.</summary>
    public long? Before { get; }

    public bool IsEmpty => Typed.Values.All(v => v.Length == 0);

    /// <summary>Whether one of the fields that may be folded away is filled in.</summary>
    public bool UsesMore => More.Any(n => Typed[n].Length > 0);

    internal static LogQuery Of(HttpContext http, IStringLocalizer<LogTexts> texts) => new(http.Request.Query, texts);

    /// <summary>Everything.</summary>
    internal static LogQuery Nothing(IStringLocalizer<LogTexts> texts) => new(new QueryCollection(), texts);

    /// <summary>Notes what is wrong with a field, found while looking.</summary>
    public void Wrong(string field, string message) => errors.TryAdd(field, message);

    /// <summary>The same search as an address.</summary>
    public string Address(string path, long? before = null)
    {
        var parts = Names.Where(n => Typed[n].Length > 0).Select(n => $"{n}={Uri.EscapeDataString(Typed[n])}").ToList();
        if (before is { } number)
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"voor={number}"));
        }

        return parts.Count == 0 ? path : $"{path}?{string.Join('&', parts)}";
    }

    /// <summary>For the log's own entry: codes, ids and days. What was typed and not understood stays out; it can be anything.</summary>
    public string InCodes()
    {
        List<string> parts = [];
        void Add(string name, object? value)
        {
            if (value?.ToString() is { Length: > 0 } text)
            {
                parts.Add($"{name}={text}");
            }
        }

        Add("person", Person);
        Add("organisation", Organisation);
        Add("from", From is { } from ? Words.Machine(from) : null);
        Add("until", Until is { } until ? Words.Machine(until) : null);
        Add("kind", Kind);
        Add("action", Action);
        Add("outcome", Outcome);
        Add("ground", Ground);
        Add("before", Before);
        return string.Join(';', parts);
    }

    private Guid? Id(string field, IStringLocalizer<LogTexts> texts)
    {
        if (Typed[field].Length == 0)
        {
            return null;
        }

        if (Guid.TryParse(Typed[field], out var id))
        {
            return id;
        }

        errors[field] = texts["ChooseFromList"];
        return null;
    }

    private DateOnly? Day(string field, IStringLocalizer<LogTexts> texts)
    {
        if (Typed[field].Length == 0)
        {
            return null;
        }

        if (DateOnly.TryParseExact(Typed[field], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 2000 and <= 2200)
        {
            return day;
        }

        errors[field] = texts["DayWrong"];
        return null;
    }

    // A code of the program: letters, digits and dashes, or it is none.
    private string Code(string field) =>
        Typed[field].Length <= LongestCode && Typed[field].All(c => char.IsAsciiLetterOrDigit(c) || c is '-') ? Typed[field] : string.Empty;
}
