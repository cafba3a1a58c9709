using System.Text.Json;
using System.Text.Json.Serialization;

namespace PokCases.Web.Accountability;

/// <summary>What an entry says. Internal ids and codes only: never content, never a name.</summary>
/// <param name="At">When, milliseconds since 1970 UTC.</param>
/// <param name="Person">Who; empty for the program itself or somebody unknown.</param>
/// <param name="Organisation">For which organisation.</param>
/// <param name="Roles">Roles of the installation then, as a number.</param>
/// <param name="Kind"><c>command</c>, <c>read</c>, <c>sign-in</c> or <c>restore</c>.</param>
/// <param name="Action">What was done: the command's or page's name.</param>
/// <param name="Outcome"><c>ok</c>, <c>refused</c>, <c>rejected</c> or <c>failed</c>.</param>
/// <param name="Code">The rule's code when it was not ok; for a search in the log, what was searched.</param>
/// <param name="Cases">The cases it was about or that were shown.</param>
/// <param name="Subjects">Other subjects: sessions, items, persons.</param>
/// <param name="Weighed">Rows with personal data loaded only to decide, beside what was shown.</param>
/// <param name="Purpose">What for.</param>
/// <param name="Ground">On what ground, a code of the access policy.</param>
/// <param name="From">Network address of the client.</param>
/// <param name="Trace">W3C trace id of the request.</param>
/// <param name="Command">Id of the command, for commands.</param>
/// <param name="Outside">For somebody without an account: by which outside access, by a link; empty when the link is not known. Not there for everybody else.</param>
internal sealed record LogRecord(
    [property: JsonPropertyName("at")] long At,
    [property: JsonPropertyName("person")] Guid Person,
    [property: JsonPropertyName("organisation")] Guid Organisation,
    [property: JsonPropertyName("roles")] int Roles,
    [property: JsonPropertyName("kind")] string Kind,
    [property: JsonPropertyName("action")] string Action,
    [property: JsonPropertyName("outcome")] string Outcome,
    [property: JsonPropertyName("code")] string? Code,
    [property: JsonPropertyName("cases")] IReadOnlyList<Guid> Cases,
    [property: JsonPropertyName("subjects")] IReadOnlyList<Guid> Subjects,
    [property: JsonPropertyName("weighed")] int Weighed,
    [property: JsonPropertyName("purpose")] string Purpose,
    [property: JsonPropertyName("ground")] string Ground,
    [property: JsonPropertyName("from")] string From,
    [property: JsonPropertyName("trace")] string Trace,
    [property: JsonPropertyName("command")] Guid? Command,
    [property: JsonPropertyName("outside")] Guid? Outside = null)
{
    private static readonly JsonSerializerOptions Options = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>The bytes that are stored and hashed.</summary>
    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, Options);

    /// <summary>Reads stored bytes.</summary>
    public static LogRecord FromBytes(byte[] payload) => JsonSerializer.Deserialize<LogRecord>(payload, Options)!;
}
