namespace PokCases.Load.Delivery.Sockets;

/// <summary>The size of a run over real sockets.</summary>
/// <param name="Deliveries">Changes received by pages, all together.</param>
/// <param name="People">At the table, each with a page.</param>
/// <param name="Writers">Who contribute all the time; the first of the people.</param>
/// <param name="Seed">Where chance begins.</param>
internal sealed record SocketSettings(long Deliveries, int People, int Writers, int Seed)
{
    public const int UsualDeliveries = 1_000_000;

    public const int UsualPeople = 40;

    public const int UsualWriters = 8;

    /// <summary>Of every ten people the last is never let in, and the one before is let in and out all the time.</summary>
    public static bool IsNeverLetIn(int person) => person % 10 == 9;

    public static bool ComesAndGoes(int person) => person % 10 == 8;
}
