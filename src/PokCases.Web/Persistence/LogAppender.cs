using PokCases.Web.Accountability;

namespace PokCases.Web.Persistence;

/// <summary>Chains a batch's entries to the log's head; they are written together at the batch's end.</summary>
internal sealed class LogAppender(LogHead head)
{
    private readonly List<LogEntry> entries = [];
    private long number = head.Number;
    private byte[] hash = head.Hash;

    public IReadOnlyList<LogEntry> Entries => entries;

    public void Append(LogRecord record)
    {
        var payload = record.ToBytes();
        hash = LogHash.Next(hash, ++number, payload);
        entries.Add(new LogEntry { Number = number, Payload = payload, Hash = hash });
    }
}
