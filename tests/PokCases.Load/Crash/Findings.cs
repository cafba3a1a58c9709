namespace PokCases.Load.Crash;

/// <summary>What the cycles found, added up.</summary>
internal sealed class Findings
{
    public int Lost { get; set; }

    public int Doubled { get; set; }

    public int FromNowhere { get; set; }

    public int NumberedOtherwise { get; set; }

    public long Gaps { get; set; }

    public long JobsTwice { get; set; }

    public long JobsLeft { get; set; }

    public long JobsDone { get; set; }

    public int LogBroken { get; set; }

    public int NotIntact { get; set; }

    public int NotServing { get; set; }

    public int KilledWhileWriting { get; set; }

    public int KilledWhileStarting { get; set; }

    public int KilledWhileMigrating { get; set; }

    public int LocksLeft { get; set; }

    public int LocksHeldStill { get; set; }

    /// <summary>Seconds from starting the process until it served, after each kill.</summary>
    public List<double> TimesToServe { get; } = [];

    /// <summary>Processor seconds that the same took.</summary>
    public List<double> ProcessorToServe { get; } = [];

    public void Served(Servers.RunningServer server)
    {
        TimesToServe.Add(server.TimeToServe.TotalSeconds);
        ProcessorToServe.Add(server.ProcessorToServe.TotalSeconds);
    }
}
