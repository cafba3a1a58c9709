using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using PokCases.Domain.HelpMap;
using PokCases.Web.Persistence;

namespace PokCases.Web.HelpMap.Exchange;

/// <summary>A service as HSDS has it: what came, with what is otherwise here written over it; nothing touched when nothing is.</summary>
internal static class HsdsWriting
{
    private const string Taxonomy = "PokCases";

    public static void Service(Utf8JsonWriter writer, HelpOffer offer, Provider provider)
    {
        var node = offer.Raw.Length > 0 ? Parse(offer.Raw) : new JsonObject { ["id"] = offer.Id.ToString(), ["name"] = offer.Name, ["status"] = "active" };
        var was = Mapped(node, HsdsMapping.Offer);
        var wasOpen = Mapped(node, HsdsMapping.IsOpen);
        if (wasOpen == offer.IsClosed)
        {
            node["status"] = offer.IsClosed ? "inactive" : "active";
        }

        Set(node, "name", was.Name, offer.Name);
        Set(node, "description", was.What, offer.What);
        Set(node, "eligibility_description", was.ForWhom, offer.ForWhom);
        Set(node, "fees_description", was.Costs, offer.Costs);
        Set(node, "wait_time", was.WaitingTime, offer.WaitingTime);
        Set(node, "application_process", was.HowToRefer, offer.HowToRefer);
        SetWords(node, "service_areas", was.Neighbourhoods, offer.Neighbourhoods, HsdsMapping.AreaOf, word => new JsonObject { ["id"] = IdOf(offer, $"area/{word}"), ["name"] = word });
        SetWords(node, "attributes", was.Themes, offer.Themes, HsdsMapping.ThemeOf, word => ThemeNode(offer, word));
        SetHours(node, was, offer);
        SetOwn(node, was, offer);
        SetOrganisation(node, provider);
        node.WriteTo(writer);
    }

    private static JsonObject Parse(string raw) => JsonNode.Parse(raw)!.AsObject();

    private static T Mapped<T>(JsonObject node, Func<JsonElement, T> map)
    {
        using var document = JsonSerializer.SerializeToDocument(node);
        return map(document.RootElement);
    }

    private static void Set(JsonObject node, string name, string was, string now)
    {
        if (Clean(was) != now)
        {
            node[name] = now;
        }
    }

    // As it stood on the map when it was read.
    private static string Clean(string text) => text.ReplaceLineEndings("\n").Trim();

    private static void SetWords(JsonObject node, string name, IReadOnlyList<string> was, IReadOnlyList<string> now, Func<JsonElement, string> word, Func<string, JsonObject> make)
    {
        if (was.SequenceEqual(now))
        {
            return;
        }

        // What names a word that was taken away goes; what names none that could stand on the map stays.
        List<JsonNode?> kept = [.. (node[name] as JsonArray ?? []).Where(n => Mapped(n!.AsObject(), word) is var named && (now.Contains(named, StringComparer.OrdinalIgnoreCase) || !was.Contains(named, StringComparer.OrdinalIgnoreCase)))];
        node[name] = new JsonArray([.. kept.Select(n => n!.DeepClone()), .. now.Except(was, StringComparer.OrdinalIgnoreCase).Select(make)]);
    }

    private static void SetHours(JsonObject node, HelpOfferText was, HelpOffer offer)
    {
        if (was.Hours.SequenceEqualUnordered(offer.Hours) && Clean(was.HoursWords) == offer.HoursWords)
        {
            return;
        }

        var schedules = new JsonArray();
        foreach (var hours in offer.Hours.GroupBy(h => (h.From, h.Until)))
        {
            schedules.Add(new JsonObject
            {
                ["id"] = IdOf(offer, $"schedule/{hours.Key}"),
                ["freq"] = "WEEKLY",
                ["interval"] = 1,
                ["byday"] = string.Join(',', hours.Select(h => HsdsMapping.Days[(int)h.Day])),
                ["opens_at"] = hours.Key.From.ToString("HH:mm", CultureInfo.InvariantCulture),
                ["closes_at"] = hours.Key.Until.ToString("HH:mm", CultureInfo.InvariantCulture),
            });
        }

        if (offer.HoursWords.Length > 0)
        {
            schedules.Add(new JsonObject { ["id"] = IdOf(offer, "schedule"), ["description"] = offer.HoursWords });
        }

        node["schedules"] = schedules;
    }

    private static void SetOwn(JsonObject node, HelpOfferText was, HelpOffer offer)
    {
        var own = node[HsdsMapping.Own] as JsonObject ?? [];
        Set(own, "conditions", was.Conditions, offer.Conditions);
        if (!was.Domains.Order().SequenceEqual(offer.Domains))
        {
            own["life_domains"] = new JsonArray([.. offer.Domains.Select(d => JsonValue.Create(d.ToString()))]);
        }

        if (offer.Capacity is { } sign)
        {
            own["capacity"] = sign.ToString();
            own["capacity_on"] = offer.CapacityOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        if (own.Count > 0 && own.Parent is null)
        {
            node[HsdsMapping.Own] = own;
        }
    }

    private static void SetOrganisation(JsonObject node, Provider provider)
    {
        var raw = provider.Raw.Length > 0 ? Parse(provider.Raw) : new JsonObject { ["id"] = provider.Id.ToString(), ["name"] = provider.Name, ["description"] = string.Empty };
        var was = Mapped(raw, HsdsMapping.Provider);
        if (node["organization"] is not JsonObject organisation)
        {
            node["organization"] = organisation = raw;
        }

        Set(organisation, "name", was.Name, provider.Name);
        Set(organisation, "description", was.Description, provider.Description);
        Set(organisation, "website", was.Website, provider.Website);
        Set(organisation, "email", was.Email, provider.Email);
        if (was.Phone != provider.Phone)
        {
            organisation["phones"] = provider.Phone.Length == 0 ? new JsonArray() : new JsonArray(new JsonObject { ["id"] = NamedId.Of($"help-map/{provider.Id}/phone").ToString(), ["number"] = provider.Phone });
        }
    }

    private static JsonObject ThemeNode(HelpOffer offer, string theme) => new()
    {
        ["id"] = IdOf(offer, $"theme/{theme}"),
        ["link_entity"] = "service",
        ["taxonomy_term"] = new JsonObject { ["id"] = NamedId.Of($"help-map/theme/{theme}").ToString(), ["name"] = theme, ["description"] = theme, ["taxonomy"] = Taxonomy },
    };

    // Always the same, so that who imports our export again finds no change where there is none.
    private static string IdOf(HelpOffer offer, string what) => NamedId.Of($"help-map/{offer.Id}/{what}").ToString();

    private static bool SequenceEqualUnordered(this IReadOnlyList<OpeningTime> some, IReadOnlyList<OpeningTime> others) => some.ToHashSet().SetEquals(others);
}
