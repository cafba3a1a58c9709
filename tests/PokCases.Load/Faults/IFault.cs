using PokCases.Load.Figures;

namespace PokCases.Load.Faults;

/// <summary>Something that goes wrong around the server, and ends again.</summary>
internal interface IFault
{
    string Name { get; }

    /// <summary>Why it can't be made on this machine; null when it can.</summary>
    string? NotHere { get; }

    Task<IReadOnlyList<Row>> Run(RunSettings settings, CancellationToken cancellation);
}
