namespace PokCases.Load.Delivery.Sockets;

/// <summary>What one person may not see, and since when: from the moment that it was acknowledged until the moment that the opposite is asked.</summary>
internal sealed class Secrecy
{
    private int _turn;

    /// <summary>A mark that stays the same for as long as nothing may be seen; null when something may.</summary>
    public int? Mark
    {
        get
        {
            var turn = Volatile.Read(ref _turn);
            return turn % 2 == 1 ? turn : null;
        }
    }

    /// <summary>It was acknowledged that this person may see nothing.</summary>
    public void Begin()
    {
        if (Mark is null)
        {
            Interlocked.Increment(ref _turn);
        }
    }

    /// <summary>Somebody is about to let this person in.</summary>
    public void End()
    {
        if (Mark is not null)
        {
            Interlocked.Increment(ref _turn);
        }
    }
}
