using PokCases.Web.Accountability;
using PokCases.Web.Persistence;

namespace PokCases.Load.Bare;

/// <summary>The log of readings, left out for a request that is there to compare with.</summary>
internal sealed class UnloggedReadings(WriteDoor door) : IReadingLog
{
    private static readonly AsyncLocal<bool> _leftOut = new();

    /// <summary>For the rest of this request.</summary>
    public static void LeaveOut() => _leftOut.Value = true;

    public Task Record(LogRecord record, CancellationToken cancellation = default) =>
        _leftOut.Value ? Task.CompletedTask : door.Record(record, cancellation);
}
