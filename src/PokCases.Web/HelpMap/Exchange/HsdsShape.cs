using System.Text.Json;

namespace PokCases.Web.HelpMap.Exchange;

/// <summary>What HSDS 3 says of its objects, as far as it is checked here: types, what is required, and closed lists.</summary>
/// <remarks>
/// Written down from the published JSON schemas (openreferral/specification, folder schema). A property that is not named here is
/// kept and not checked; formats (uuid, email, uri, date) are not asserted, and null counts as left out, as much published data has it.
/// </remarks>
internal static class HsdsShape
{
    // name! is required; # a number; (a|b) one of these; [x] a list of x; {x} an x; otherwise a text.
    private const string Table = """
        service: id! name! status!(active|inactive|defunct|temporarily_closed) organization_id program_id alternate_name description url email interpretation_services application_process fees_description wait_time fees accreditations eligibility_description minimum_age# maximum_age# assured_date assurer_email licenses alert last_modified additional_urls[url] phones[phone] schedules[schedule] service_areas[service_area] service_at_locations[service_at_location] languages[language] organization{organization} funding[funding] cost_options[cost_option] program{program} required_documents[required_document] contacts[contact] attributes[attribute] metadata[metadata]
        organization: id! name! description! alternate_name email website tax_status tax_id year_incorporated# legal_status logo uri parent_organization_id additional_websites[url] funding[funding] contacts[contact] phones[phone] locations[location] programs[program] organization_identifiers[organization_identifier] attributes[attribute] metadata[metadata]
        location: id! location_type!(physical|postal|virtual) url organization_id name alternate_name description transportation latitude# longitude# external_identifier external_identifier_type languages[language] addresses[address] contacts[contact] accessibility[accessibility] phones[phone] schedules[schedule] attributes[attribute] metadata[metadata]
        service_at_location: id! service_id location_id description service_areas[service_area] contacts[contact] phones[phone] schedules[schedule] location{location} attributes[attribute] metadata[metadata]
        contact: id! organization_id service_id service_at_location_id location_id name title department email phones[phone] attributes[attribute] metadata[metadata]
        phone: id! number! location_id service_id organization_id contact_id service_at_location_id extension# type description languages[language] attributes[attribute] metadata[metadata]
        schedule: id! service_id location_id service_at_location_id valid_from valid_to dtstart timezone# until count# wkst(MO|TU|WE|TH|FR|SA|SU) freq(WEEKLY|MONTHLY) interval# byday byweekno bymonthday byyearday description opens_at closes_at schedule_link attending_type notes attributes[attribute] metadata[metadata]
        service_area: id! service_id service_at_location_id name description extent extent_type uri attributes[attribute] metadata[metadata]
        address: id! address_1! city! state_province! postal_code! country! address_type!(physical|postal|virtual) location_id attention address_2 region attributes[attribute] metadata[metadata]
        accessibility: id! location_id description details url attributes[attribute] metadata[metadata]
        language: id! service_id location_id phone_id name code note attributes[attribute] metadata[metadata]
        cost_option: id! service_id valid_from valid_to option currency amount# amount_description attributes[attribute] metadata[metadata]
        required_document: id! service_id document uri attributes[attribute] metadata[metadata]
        funding: id! organization_id service_id source attributes[attribute] metadata[metadata]
        program: id! name! description! organization_id alternate_name attributes[attribute] metadata[metadata]
        organization_identifier: id! identifier_type! identifier! organization_id identifier_scheme attributes[attribute] metadata[metadata]
        url: id! url! label organization_id service_id attributes[attribute] metadata[metadata]
        attribute: id! link_id taxonomy_term_id link_type link_entity value label taxonomy_term{taxonomy_term} metadata[metadata]
        taxonomy_term: id! name! description! code parent_id taxonomy taxonomy_detail{taxonomy} language taxonomy_id term_uri metadata[metadata]
        taxonomy: id! name! description! uri version metadata[metadata]
        metadata: id! last_action_date! last_action_type! field_name! previous_value! replacement_value! updated_by! resource_id resource_type
        """;

    private static readonly Dictionary<string, Shape> Shapes = Read();

    private enum Kind
    {
        Text,
        Number,
        One,
        Many,
    }

    /// <summary>The first thing that is wrong with an object; null when nothing is.</summary>
    /// <param name="element">The object.</param>
    /// <param name="shape">What it should be: <c>service</c>, <c>organization</c>.</param>
    /// <param name="path">Where it stands in the file.</param>
    public static HsdsFault? Check(JsonElement element, string shape, string path)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return new HsdsFault(path, "NotAnObject", shape);
        }

        var known = Shapes[shape];
        var required = 0;
        foreach (var property in element.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.Null || !known.Properties.TryGetValue(property.Name, out var expected))
            {
                continue;
            }

            if (Check(property.Value, expected, path, property.Name) is { } fault)
            {
                return fault;
            }

            required += expected.IsRequired ? 1 : 0;
        }

        return required >= known.Required.Count ? null : Missing(element, known, path);
    }

    private static HsdsFault? Missing(JsonElement element, Shape known, string path) =>
        known.Required.FirstOrDefault(name => !element.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null) is { } missing
            ? new HsdsFault($"{path}.{missing}", "Missing", missing)
            : null;

    private static HsdsFault? Check(JsonElement value, Property expected, string path, string name)
    {
        switch (expected.Kind)
        {
            case Kind.Text when value.ValueKind != JsonValueKind.String:
                return new HsdsFault($"{path}.{name}", "NotAText", name);
            case Kind.Text when expected.OneOf.Length > 0 && !expected.OneOf.Any(one => value.ValueEquals(one)):
                return new HsdsFault($"{path}.{name}", "NotOneOf", string.Join(", ", expected.OneOf));
            case Kind.Number when value.ValueKind != JsonValueKind.Number:
                return new HsdsFault($"{path}.{name}", "NotANumber", name);
            case Kind.One:
                return Check(value, expected.Of, $"{path}.{name}");
            case Kind.Many:
                return CheckEach(value, expected, path, name);
            default:
                return null;
        }
    }

    private static HsdsFault? CheckEach(JsonElement list, Property expected, string path, string name)
    {
        if (list.ValueKind != JsonValueKind.Array)
        {
            return new HsdsFault($"{path}.{name}", "NotAList", name);
        }

        var index = 0;
        foreach (var one in list.EnumerateArray())
        {
            // The place is named only when something is wrong: there are a hundred places in a service.
            if (Check(one, expected.Of, string.Empty) is { } fault)
            {
                return fault with { Path = FormattableString.Invariant($"{path}.{name}[{index}]{fault.Path}") };
            }

            index++;
        }

        return null;
    }

    private static Dictionary<string, Shape> Read() => Table.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).ToDictionary(
        line => line[..line.IndexOf(':', StringComparison.Ordinal)],
        line => new Shape(line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Property.Read).ToDictionary(p => p.Name)));

    private sealed class Shape(Dictionary<string, Property> properties)
    {
        public Dictionary<string, Property> Properties { get; } = properties;

        public List<string> Required { get; } = [.. properties.Values.Where(p => p.IsRequired).Select(p => p.Name)];
    }

    private sealed record Property(string Name, bool IsRequired, Kind Kind, string Of, string[] OneOf)
    {
        public static Property Read(string word)
        {
            var name = new string([.. word.TakeWhile(c => char.IsAsciiLetterOrDigit(c) || c == '_')]);
            var rest = word[name.Length..].TrimStart('!');
            var inside = rest.Trim('(', ')', '[', ']', '{', '}');
            var kind = rest switch
            {
                ['#', ..] => Kind.Number,
                ['[', ..] => Kind.Many,
                ['{', ..] => Kind.One,
                _ => Kind.Text,
            };
            return new Property(name, word.Contains('!', StringComparison.Ordinal), kind, inside, rest.StartsWith('(') ? [.. inside.Split('|').Select(one => one.Replace("y_c", "y c", StringComparison.Ordinal))] : []);
        }
    }
}
