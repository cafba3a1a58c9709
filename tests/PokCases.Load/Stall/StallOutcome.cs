using PokCases.Load.Live;

namespace PokCases.Load.Stall;

/// <summary>What one run saw.</summary>
/// <param name="Others">The others' commands: acknowledged, and received by all of the others.</param>
/// <param name="Produced">Bytes of answers that the others read meanwhile.</param>
/// <param name="WhileUnread">What the server's memory grew by three seconds after the large answers were asked for, in bytes; in the run in which they are read: after they were read.</param>
/// <param name="WhileProducing">The same when the others had been sent everything, in bytes; neither the connections nor the answers were ended by then.</param>
/// <param name="Ended">Seconds until each unread response was ended.</param>
/// <param name="HubsKept">Of the connections that stalled, how many were still there.</param>
/// <param name="Complete">Seconds from reading again until everything was there.</param>
internal sealed record StallOutcome(IReadOnlyList<Live.Delivery> Others, long Produced, long WhileUnread, long WhileProducing, IReadOnlyList<double> Ended, int HubsKept, double Complete);
