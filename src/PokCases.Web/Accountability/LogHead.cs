namespace PokCases.Web.Accountability;

/// <summary>The last number and hash of the log: one row, and the lock that every batch of writes takes first.</summary>
internal sealed class LogHead
{
    public int Id { get; set; }

    public long Number { get; set; }

    public byte[] Hash { get; set; } = [];
}
