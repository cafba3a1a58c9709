namespace PokCases.EndToEnd.Tests.AdviceDesk;

/// <summary>A contact that was put down.</summary>
/// <param name="Visit">Of what.</param>
/// <param name="Took">From the empty form until it was sent, at an ordinary pace.</param>
/// <param name="Keys">Keys pressed beside one's own words.</param>
internal sealed record PutDown(Visit Visit, TimeSpan Took, int Keys);
