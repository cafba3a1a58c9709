namespace PokCases.Web.Tests.Infrastructure;

/// <summary>A span as a receiver of OTLP read it; times in nanoseconds since 1970, ids in hexadecimal.</summary>
internal sealed record OtlpSpan(
    string Service, string TraceId, string SpanId, string ParentSpanId, string Name, string Start, string End, int Status, IReadOnlyDictionary<string, string> Attributes)
{
    public string Activity => Attributes["dpl.core.processing_activity_id"];

    public string SubjectId => Attributes["dpl.core.data_subject_id"];

    public string SubjectType => Attributes["dpl.core.data_subject_id_type"];
}
