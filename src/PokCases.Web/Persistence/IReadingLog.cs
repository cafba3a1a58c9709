using PokCases.Web.Accountability;

namespace PokCases.Web.Persistence;

/// <summary>Where readings are written down. The writing door is the only one; measuring what that costs replaces it.</summary>
internal interface IReadingLog
{
    /// <summary>Writes down a reading or a refusal; returns when it is on disk.</summary>
    Task Record(LogRecord record, CancellationToken cancellation = default);
}
