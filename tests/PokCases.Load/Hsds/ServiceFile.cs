using System.Text.Json;
using System.Text.Json.Nodes;

namespace PokCases.Load.Hsds;

/// <summary>A made-up file of HSDS 3 services, each about two thousand characters, twenty to an organisation.</summary>
internal static class ServiceFile
{
    private const int ToOne = 20;

    private static readonly string[] _themes = ["schulden", "taal", "eenzaamheid", "opvoeden", "wonen", "werk", "meedoen", "rouw"];
    private static readonly string[] _areas = ["Noord", "Zuid", "Oost", "West", "Centrum", "Havenbuurt", "Kwekerijwijk"];

    public static byte[] Of(int services)
    {
        var contents = new JsonArray();
        for (var number = 0; number < services; number++)
        {
            contents.Add(Service(number));
        }

        return JsonSerializer.SerializeToUtf8Bytes(new JsonObject { ["contents"] = contents });
    }

    private static JsonObject Service(int number) => new()
    {
        ["id"] = $"service-{number}",
        ["name"] = $"Spreekuur {_themes[number % _themes.Length]} {number}",
        ["description"] = $"Een vrijwilliger of medewerker kijkt samen met de inwoner wat er speelt, welke brieven er liggen en wat de eerste stap is. Het gaat om {_themes[number % _themes.Length]}. Wie niet kan komen, wordt thuis bezocht. {(number % 500 == 0 ? "zeldzaam" : "gewoon")}",
        ["status"] = "active",
        ["eligibility_description"] = "Voor iedereen die in de gemeente woont en achttien jaar of ouder is.",
        ["application_process"] = "Bel op werkdagen tussen negen en twaalf uur, het liefst samen met de inwoner.",
        ["fees_description"] = "Gratis",
        ["wait_time"] = "ongeveer twee weken",
        ["accreditations"] = "geen",
        ["assured_date"] = "2026-11-01",
        ["organization"] = Organisation(number / ToOne),
        ["schedules"] = new JsonArray(new JsonObject { ["id"] = $"schedule-{number}", ["freq"] = "WEEKLY", ["byday"] = "MO,TU,TH", ["opens_at"] = "09:00", ["closes_at"] = "12:30" }),
        ["service_areas"] = new JsonArray(new JsonObject { ["id"] = $"area-{number}", ["name"] = _areas[number % _areas.Length] }),
        ["phones"] = new JsonArray(new JsonObject { ["id"] = $"phone-{number}", ["number"] = "0100 200 300" }),
        ["attributes"] = new JsonArray(new JsonObject
        {
            ["id"] = $"attribute-{number}",
            ["taxonomy_term"] = new JsonObject { ["id"] = $"term-{number % _themes.Length}", ["name"] = _themes[number % _themes.Length], ["description"] = "Een thema" },
        }),
    };

    private static JsonObject Organisation(int number) => new()
    {
        ["id"] = $"organization-{number}",
        ["name"] = $"Stichting Samen {number}",
        ["description"] = "Helpt inwoners verder, met vrijwilligers en vakmensen.",
        ["website"] = "https://example.invalid",
        ["contacts"] = new JsonArray(new JsonObject { ["id"] = $"contact-{number}", ["title"] = "Balie" }),
    };
}
