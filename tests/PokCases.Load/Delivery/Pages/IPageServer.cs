namespace PokCases.Load.Delivery.Pages;

/// <summary>The server as one page reaches it: over real sockets, or simulated.</summary>
internal interface IPageServer
{
    /// <summary>Asks what changed after a number.</summary>
    Task<PageAnswer> Ask(long after);

    /// <summary>Connects to the hub; throws when it can't be reached.</summary>
    /// <param name="advanced">Called with each number that the hub tells.</param>
    /// <param name="closed">Called when the connection is gone.</param>
    Task<IHubLink> Connect(Action<long> advanced, Action closed);
}
