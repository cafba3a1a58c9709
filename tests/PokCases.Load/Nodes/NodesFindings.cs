namespace PokCases.Load.Nodes;

/// <summary>What a <c>nodes</c> run found; times in seconds.</summary>
internal sealed class NodesFindings
{
    /// <summary>From an acknowledgement until every page was there, while notices were lost and late.</summary>
    public List<double> BadNotices { get; } = [];

    /// <summary>The same, just after the listening connections were cut.</summary>
    public List<double> ListenersCut { get; } = [];

    /// <summary>From the kill of a node until every page had a change made after it.</summary>
    public double NodeKilled { get; set; }

    /// <summary>From the moment that PostgreSQL takes connections again until every page had a change made after it.</summary>
    public double DatabaseBack { get; set; }

    /// <summary>Of that, until a command was acknowledged again.</summary>
    public double AcknowledgedAgain { get; set; }

    /// <summary>Commands acknowledged while there was no database.</summary>
    public int FalselyAcknowledged { get; set; }

    /// <summary>From a deactivation on one node until the connection to the other was cut.</summary>
    public double Deactivated { get; set; }

    public int Acknowledged { get; set; }

    public int Lost { get; set; }

    public int Missed { get; set; }

    public long Gaps { get; set; }

    public long JobsDone { get; set; }

    public long JobsTwice { get; set; }
}
