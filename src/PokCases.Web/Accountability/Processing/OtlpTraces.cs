namespace PokCases.Web.Accountability.Processing;

/// <summary>Records as an <c>ExportTraceServiceRequest</c> of OTLP 1, and its answer. Field numbers are those of opentelemetry-proto.</summary>
/// <remarks>Written by hand since .NET's <c>Activity</c> chooses its own span id, and the same record must keep the same one (decision 0019).</remarks>
internal static class OtlpTraces
{
    public const string ContentType = "application/x-protobuf";

    private const string ScopeName = "PokCases.LogboekDataverwerkingen";
    private const int KindInternal = 1;
    private const int StatusOk = 1;
    private const int StatusError = 2;

    private static readonly string Version = typeof(OtlpTraces).Assembly.GetName().Version?.ToString(3) ?? "0";

    /// <summary>The message: one resource, one scope, a span for each record.</summary>
    public static byte[] Write(IEnumerable<LdvRecord> records) => new ProtoWriter()
        .Message(1, resourceSpans => resourceSpans
            .Message(1, resource => resource
                .Message(1, a => Attribute(a, "service.name", "PokCases"))
                .Message(1, a => Attribute(a, "service.version", Version)))
            .Message(2, scopeSpans =>
            {
                scopeSpans.Message(1, scope => scope.Text(1, ScopeName).Text(2, Version));
                foreach (var record in records)
                {
                    scopeSpans.Message(2, span => Span(span, record));
                }
            }))
        .ToArray();

    /// <summary>How many records the receiver says it did not keep; null when this is no answer of OTLP.</summary>
    public static long? Rejected(ReadOnlySpan<byte> answer)
    {
        // ExportTraceServiceResponse.partial_success (1) holds rejected_spans (1).
        if (ProtoReader.Find(answer, 1, out var partial) is not { } found)
        {
            return null;
        }

        return !found ? 0 : ProtoReader.FindNumber(partial, 1);
    }

    // parent_span_id (4) is left out: the request's own span is not in the log, and a record has no other above it.
    private static void Span(ProtoWriter span, LdvRecord record)
    {
        var at = (ulong)record.At.ToUnixTimeMilliseconds() * 1_000_000;
        span.Bytes(1, record.TraceId)
            .Bytes(2, record.SpanId)
            .Text(5, record.Name)
            .Int(6, KindInternal)
            .Fixed64(7, at)
            .Fixed64(8, at)
            .Message(9, a => Attribute(a, "dpl.core.processing_activity_id", record.ActivityAddress))
            .Message(9, a => Attribute(a, "dpl.core.data_subject_id", record.SubjectId))
            .Message(9, a => Attribute(a, "dpl.core.data_subject_id_type", record.SubjectType))
            .Message(15, status => status.Int(3, record.IsError ? StatusError : StatusOk));
    }

    private static void Attribute(ProtoWriter attribute, string key, string value) =>
        attribute.Text(1, key).Message(2, v => v.Text(1, value));
}
