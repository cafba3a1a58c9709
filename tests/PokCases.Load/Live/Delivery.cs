namespace PokCases.Load.Live;

/// <summary>One command, timed from the moment its request was sent.</summary>
/// <param name="Acknowledged">Milliseconds until the answer to the request was read.</param>
/// <param name="Received">Milliseconds until the last of the others had read the content.</param>
internal sealed record Delivery(double Acknowledged, double Received);
