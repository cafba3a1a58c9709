namespace PokCases.Load.Delivery.Pages;

/// <summary>A hub connection of one page.</summary>
internal interface IHubLink
{
    /// <summary>Calls <c>Watch</c>; the stream's number.</summary>
    Task<long> Watch();

    /// <summary>Ends it from this side.</summary>
    void Stop();
}
