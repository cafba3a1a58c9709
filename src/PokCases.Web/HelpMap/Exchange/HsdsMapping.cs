using System.Globalization;
using System.Text.Json;
using PokCases.Domain;
using PokCases.Domain.HelpMap;

namespace PokCases.Web.HelpMap.Exchange;

/// <summary>What of an HSDS record stands on our map. Always the same answer for the same record: an export sees by it what was changed here.</summary>
internal static class HsdsMapping
{
    /// <summary>The property with what HSDS has no place for.</summary>
    public const string Own = "pokcases";

    public static readonly IReadOnlyList<string> Days = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    private static readonly string[] Limits = ["valid_from", "valid_to", "until", "count", "byweekno", "bymonthday", "byyearday"];

    /// <summary>What is written about a service.</summary>
    public static HelpOfferText Offer(JsonElement service)
    {
        var own = service.TryGetProperty(Own, out var found) && found.ValueKind == JsonValueKind.Object ? found : default;
        var schedules = Each(service, "schedules").Select(s => (Schedule: s, Hours: HoursOf(s))).ToList();
        return new HelpOfferText(
            Text(service, "name"),
            Text(service, "description"),
            Text(service, "eligibility_description"),
            Text(own, "conditions"),
            Text(service, "fees_description") is { Length: > 0 } costs ? costs : Text(service, "fees"),
            Text(service, "wait_time"),
            Text(service, "application_process"),
            Words(service, "service_areas", AreaOf),
            [.. schedules.SelectMany(s => s.Hours).Take(HelpOfferText.Most)],
            string.Join('\n', schedules.Select(s => Text(s.Schedule, "description").Trim()).Where(t => t.Length > 0).Distinct()),
            [.. Each(own, "life_domains").Select(d => d.ValueKind == JsonValueKind.String && Enum.TryParse<LifeDomain>(d.GetString(), out var domain) && Enum.IsDefined(domain) ? domain : (LifeDomain?)null).OfType<LifeDomain>()],
            Words(service, "attributes", ThemeOf));
    }

    /// <summary>Whether the service is offered now.</summary>
    public static bool IsOpen(JsonElement service) => Text(service, "status") == "active";

    /// <summary>What is written about an organisation.</summary>
    public static ProviderText Provider(JsonElement organisation) => new(
        Text(organisation, "name"),
        Text(organisation, "description"),
        Uri.TryCreate(Text(organisation, "website"), UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) ? Text(organisation, "website") : string.Empty,
        Text(organisation, "email"),
        Each(organisation, "phones").Select(p => Text(p, "number").Trim('"', ' ')).FirstOrDefault(n => n.Length > 0) ?? string.Empty);

    /// <summary>The theme that an attribute names; empty when it names none that fits on the map.</summary>
    public static string ThemeOf(JsonElement attribute) =>
        attribute.ValueKind == JsonValueKind.Object && attribute.TryGetProperty("taxonomy_term", out var term) ? Text(term, "name").Trim() : string.Empty;

    /// <summary>The neighbourhood that an area names.</summary>
    public static string AreaOf(JsonElement area) => Text(area, "name").Trim();

    /// <summary>Hours that a schedule gives for each week; none when it is for some weeks or dates only.</summary>
    public static IReadOnlyList<OpeningTime> HoursOf(JsonElement schedule)
    {
        if (Text(schedule, "freq") is not ("WEEKLY" or "")
            || (schedule.TryGetProperty("interval", out var interval) && interval.ValueKind == JsonValueKind.Number && interval.GetDouble() != 1)
            || Limits.Any(name => schedule.TryGetProperty(name, out var limit) && limit.ValueKind != JsonValueKind.Null)
            || TimeOf(Text(schedule, "opens_at")) is not { } from
            || TimeOf(Text(schedule, "closes_at")) is not { } until)
        {
            return [];
        }

        return [.. Text(schedule, "byday").Split(',', StringSplitOptions.TrimEntries)
            .Select(code => Days.ToList().IndexOf(code))
            .Where(day => day >= 0)
            .Select(day => new OpeningTime((DayOfWeek)day, from, until))
            .Where(hours => hours.IsWhole)];
    }

    public static IEnumerable<JsonElement> Each(JsonElement of, string name) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];

    public static string Text(JsonElement of, string name) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : string.Empty;

    // Words on the map are short: a sentence about an area stays in the record only.
    private static List<string> Words(JsonElement of, string name, Func<JsonElement, string> word) =>
        [.. Each(of, name).Select(word).Where(w => w.Length is > 0 and <= HelpOfferText.LongestWord).Distinct(StringComparer.OrdinalIgnoreCase).Take(HelpOfferText.Most)];

    // The time as it is written, with or without its distance to UTC; a time in UTC itself is no local time.
    private static TimeOnly? TimeOf(string text)
    {
        var end = text.IndexOfAny(['+', '-']);
        return TimeOnly.TryParseExact(end < 0 ? text : text[..end], ["HH:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? at : null;
    }
}
