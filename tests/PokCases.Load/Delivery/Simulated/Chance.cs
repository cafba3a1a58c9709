namespace PokCases.Load.Delivery.Simulated;

/// <summary>How a simulated world behaves; each seed has its own weather.</summary>
internal sealed class Chance(Random random)
{
    /// <summary>Chance that an answer is lost on its way.</summary>
    public double AnswerLost { get; } = 0.2 * random.NextDouble();

    /// <summary>Chance that one node does not hear another's notice.</summary>
    public double NoticeLost { get; } = random.NextDouble();

    /// <summary>Chance that a page is slow to take a notice.</summary>
    public double ReaderSlow { get; } = 0.5 * random.NextDouble();

    /// <summary>Seconds between a cut and the next, on average.</summary>
    public double BetweenCuts { get; } = 0.5 + (10 * random.NextDouble());

    /// <summary>Seconds between a node's restart and the next, on average.</summary>
    public double BetweenRestarts { get; } = 5 + (60 * random.NextDouble());

    /// <summary>Seconds between a change and the next, on average.</summary>
    public double BetweenChanges { get; } = 0.05 + random.NextDouble();

    /// <summary>The longest that one way over the network takes.</summary>
    public double Latency { get; } = 0.01 + random.NextDouble();

    public bool Happens(double chance) => random.NextDouble() < chance;

    public int Next(int below) => random.Next(below);

    public TimeSpan UpTo(double seconds) => TimeSpan.FromSeconds(seconds * random.NextDouble());

    /// <summary>Time until the next of what comes at random.</summary>
    public TimeSpan Until(double average) => TimeSpan.FromSeconds(-average * Math.Log(1 - random.NextDouble()));

    public Guid NewId()
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes);
    }
}
