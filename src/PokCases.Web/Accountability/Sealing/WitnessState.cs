namespace PokCases.Web.Accountability.Sealing;

/// <summary>How far a witness elsewhere is.</summary>
internal sealed class WitnessState
{
    /// <summary>Made of its address.</summary>
    public Guid Id { get; set; }

    /// <summary>Number of the last checkpoint that it acknowledged; 0 for none.</summary>
    public long Acknowledged { get; set; }

    public DateTimeOffset? AcknowledgedAt { get; set; }

    /// <summary>How often the next one was tried.</summary>
    public int Tries { get; set; }

    public DateTimeOffset NextTryAt { get; set; }

    /// <summary><c>unreachable</c>, <c>timeout</c> or an HTTP status; empty when the last one arrived.</summary>
    public string Trouble { get; set; } = string.Empty;
}
