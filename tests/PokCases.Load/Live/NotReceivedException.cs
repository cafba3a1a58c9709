namespace PokCases.Load.Live;

/// <summary>Something that was shared did not reach everybody in time.</summary>
internal sealed class NotReceivedException(string message) : Exception(message);
