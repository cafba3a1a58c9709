using System.Text.Json;

namespace PokCases.Web.HelpMap.Exchange;

/// <summary>Finds the records in a file: a service, an organisation with services in it, a list of either, or a page of an HSDS API (<c>contents</c>).</summary>
internal static class HsdsFile
{
    /// <summary>Deepest nesting that is read.</summary>
    private const int Deepest = 64;

    /// <summary>The records, in their order; throws <see cref="HsdsFileException"/>.</summary>
    public static List<HsdsRecord> Read(ReadOnlyMemory<byte> content)
    {
        JsonDocument document;
        try
        {
            // A mark of its encoding is no JSON, but many programs write one.
            document = JsonDocument.Parse(content.Span.StartsWith("\uFEFF"u8) ? content[3..] : content, new JsonDocumentOptions { MaxDepth = Deepest });
        }
        catch (JsonException e)
        {
            throw new HsdsFileException("NotJson", ((e.LineNumber ?? 0) + 1).ToString(System.Globalization.CultureInfo.CurrentCulture));
        }

        var root = document.RootElement;
        List<HsdsRecord> records = [];
        if (root.ValueKind == JsonValueKind.Array)
        {
            AddEach(records, root, string.Empty);
        }
        else if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("contents", out var contents))
        {
            AddEach(records, contents, "contents");
        }
        else if (root.ValueKind == JsonValueKind.Object && (root.TryGetProperty("id", out _) || root.TryGetProperty("name", out _)))
        {
            Add(records, root, "$");
        }
        else
        {
            throw new HsdsFileException("NotHsds");
        }

        return records.Count > 0 ? records : throw new HsdsFileException("NothingInFile");
    }

    private static void AddEach(List<HsdsRecord> records, JsonElement list, string path)
    {
        if (list.ValueKind != JsonValueKind.Array)
        {
            throw new HsdsFileException("NotHsds");
        }

        var index = 0;
        foreach (var element in list.EnumerateArray())
        {
            Add(records, element, FormattableString.Invariant($"{path}[{index++}]"));
        }
    }

    private static void Add(List<HsdsRecord> records, JsonElement element, string path)
    {
        if (!IsOrganisation(element))
        {
            records.Add(new HsdsRecord(path, element, null));
            return;
        }

        if (!element.TryGetProperty("services", out var services) || services.ValueKind != JsonValueKind.Array || services.GetArrayLength() == 0)
        {
            records.Add(new HsdsRecord(path, null, element));
            return;
        }

        var index = 0;
        foreach (var service in services.EnumerateArray())
        {
            records.Add(new HsdsRecord(FormattableString.Invariant($"{path}.services[{index++}]"), service, element));
        }
    }

    // A service has a status, and says whose it is; an organisation does neither.
    private static bool IsOrganisation(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object
        && (element.TryGetProperty("services", out _)
            || (!element.TryGetProperty("status", out _) && !element.TryGetProperty("organization", out _) && !element.TryGetProperty("organization_id", out _) && element.TryGetProperty("description", out _)));
}
