namespace PokCases.Web.Accountability.Processing;

/// <summary>That data of one person was processed: a record of the <i>Logboek Dataverwerkingen</i>. Holds no users.</summary>
/// <param name="TraceId">16 bytes: of the request, as in the entry of the log.</param>
/// <param name="SpanId">8 bytes: of this record.</param>
/// <param name="Name">What was done, as the log calls it.</param>
/// <param name="At">When. The log knows one moment, so it began and ended then.</param>
/// <param name="IsError">Whether it went wrong.</param>
/// <param name="ActivityAddress">The activity, by its address in the register.</param>
/// <param name="SubjectId">Who is concerned, unreadable without the key.</param>
/// <param name="SubjectType">What kind of id that is.</param>
internal sealed record LdvRecord(byte[] TraceId, byte[] SpanId, string Name, DateTimeOffset At, bool IsError, string ActivityAddress, string SubjectId, string SubjectType);
