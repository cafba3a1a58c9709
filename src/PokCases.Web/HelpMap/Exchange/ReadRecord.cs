using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PokCases.Domain;
using PokCases.Domain.HelpMap;

namespace PokCases.Web.HelpMap.Exchange;

/// <summary>A record that was checked and read, before anything is decided on it.</summary>
internal sealed class ReadRecord
{
    private static readonly JsonSerializerOptions AsItCame = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public required string Path { get; init; }

    /// <summary>What it is called, for who reads what became of it.</summary>
    public required string Name { get; init; }

    /// <summary>Why it is refused; null when it is right.</summary>
    public HsdsFault? Fault { get; private set; }

    /// <summary>The service; null for an organisation without one.</summary>
    public Part<HelpOfferText>? Offer { get; private set; }

    /// <summary>Whether the service is offered now.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Id of the organisation there.</summary>
    public string ProviderId { get; private set; } = "";

    /// <summary>The organisation; null when only its id is named.</summary>
    public Part<ProviderText>? Provider { get; private set; }

    /// <summary>All records of a file. An organisation that many services name is read once: the first counts.</summary>
    public static List<ReadRecord> All(IEnumerable<HsdsRecord> records)
    {
        var providers = new Dictionary<string, Part<ProviderText>>(StringComparer.Ordinal);
        var services = new HashSet<string>(StringComparer.Ordinal);
        List<ReadRecord> read = [];
        foreach (var record in records)
        {
            var made = new ReadRecord { Path = record.Path, Name = HsdsMapping.Text((record.Service ?? record.Around)!.Value, "name") };
            made.Fault = made.Read(record, providers);
            if (made.Fault is null && made.Offer is { } offer && !services.Add(offer.Id))
            {
                made.Fault = new HsdsFault(record.Path, "Twice", offer.Id);
            }

            read.Add(made);
        }

        return read;
    }

    private HsdsFault? Read(HsdsRecord record, Dictionary<string, Part<ProviderText>> providers)
    {
        if (record.Service is { } service)
        {
            if (HsdsShape.Check(service, "service", Path) is { } fault)
            {
                return fault;
            }

            IsOpen = HsdsMapping.IsOpen(service);
            Offer = new Part<HelpOfferText>(HsdsMapping.Text(service, "id"), JsonSerializer.Serialize(service, AsItCame), HsdsMapping.Offer(service));
            if (Wrong(() => Offer = Offer with { Text = Offer.Text.Cleaned() }, Offer.Record) is { } wrong)
            {
                return wrong;
            }
        }

        if ((record.Around ?? Nested(record.Service!.Value)) is { } organisation)
        {
            return Read(organisation, providers, record.Around is null ? $"{Path}.organization" : Path);
        }

        ProviderId = HsdsMapping.Text(record.Service!.Value, "organization_id");
        return ProviderId.Length == 0 ? new HsdsFault($"{Path}.organization", "Missing", "organization") : null;
    }

    private HsdsFault? Read(JsonElement organisation, Dictionary<string, Part<ProviderText>> providers, string path)
    {
        ProviderId = HsdsMapping.Text(organisation, "id");
        if (ProviderId.Length > 0 && providers.TryGetValue(ProviderId, out var known))
        {
            Provider = known;
            return null;
        }

        if (HsdsShape.Check(organisation, "organization", path) is { } fault)
        {
            return fault;
        }

        var part = new Part<ProviderText>(ProviderId, Raw(organisation), HsdsMapping.Provider(organisation));
        if (Wrong(() => part = part with { Text = part.Text.Cleaned() }, part.Record) is { } wrong)
        {
            return wrong;
        }

        Provider = providers[ProviderId] = part;
        return null;
    }

    private HsdsFault? Wrong(Action clean, Func<string, SourceRecord> record)
    {
        try
        {
            clean();
            record("?").Checked();
            return null;
        }
        catch (RuleViolation broken)
        {
            return new HsdsFault(Path, $"Rule.{broken.Code}", string.Empty);
        }
    }

    private static JsonElement? Nested(JsonElement service) =>
        service.TryGetProperty("organization", out var organisation) && organisation.ValueKind == JsonValueKind.Object ? organisation : null;

    // Its services are records of their own.
    private static string Raw(JsonElement organisation)
    {
        if (!organisation.TryGetProperty("services", out _))
        {
            return JsonSerializer.Serialize(organisation, AsItCame);
        }

        var without = JsonObject.Create(organisation)!;
        without.Remove("services");
        return without.ToJsonString(AsItCame);
    }

    /// <summary>An object of the file.</summary>
    /// <param name="Id">Its id there.</param>
    /// <param name="Raw">As it came.</param>
    /// <param name="Text">What of it stands on the map.</param>
    internal sealed record Part<T>(string Id, string Raw, T Text)
    {
        public SourceRecord Record(string source) => new(source, Id, Raw);
    }
}
