namespace PokCases.Load.Delivery.Simulated;

/// <summary>What happened, in the order it happened; only written down when somebody reads it.</summary>
internal sealed class Trace(VirtualTime time, TextWriter? to)
{
    public void Say(FormattableString what) => to?.WriteLine(FormattableString.Invariant($"{time.Now.TotalSeconds,9:F4}  ") + FormattableString.Invariant(what));
}
