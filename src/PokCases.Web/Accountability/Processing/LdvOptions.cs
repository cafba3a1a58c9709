namespace PokCases.Web.Accountability.Processing;

/// <summary>Where records of processing go (<i>Logboek Dataverwerkingen</i>; section <c>Ldv</c>). Without an endpoint none are made.</summary>
public sealed class LdvOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Ldv";

    /// <summary>The whole address that takes traces in OTLP over HTTP with protobuf, e.g. <c>https://ldv.example.nl/v1/traces</c>.</summary>
    public string? Endpoint { get; set; }

    /// <summary>Headers to send along, e.g. <c>Authorization=Bearer …</c>; several apart by semicolons.</summary>
    public string? Headers { get; set; }

    /// <summary>File with the key that makes the ids of who is concerned unreadable: 32 bytes as base64. Without a name one is made in the data folder.</summary>
    public string? KeyFile { get; set; }

    /// <summary>Entries of the log whose records go in one message. Default 100.</summary>
    public int EntriesAtOnce { get; set; } = 100;

    /// <summary>Seconds to wait for an answer. Default 10.</summary>
    public int TimeoutSeconds { get; set; } = 10;

    /// <summary>Whether records are made at all.</summary>
    public bool IsOn => Endpoint is { Length: > 0 };

    /// <summary>The headers apart; null when they can't be told apart.</summary>
    internal IReadOnlyList<KeyValuePair<string, string>>? ReadHeaders()
    {
        List<KeyValuePair<string, string>> read = [];
        foreach (var part in (Headers ?? string.Empty).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (part.Split('=', 2, StringSplitOptions.TrimEntries) is not [{ Length: > 0 } name, var value])
            {
                return null;
            }

            read.Add(new(name, value));
        }

        return read;
    }
}
