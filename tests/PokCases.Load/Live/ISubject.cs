using PokCases.Load.Figures;

namespace PokCases.Load.Live;

/// <summary>What is measured: our table, or the bare hub beside it.</summary>
internal interface ISubject : IAsyncDisposable
{
    /// <summary>Processor time of its process.</summary>
    ProcessorClock Processor { get; }

    /// <summary>One person shares; returns when it was acknowledged and everybody else has it.</summary>
    /// <param name="number">The command's number; decides who shares.</param>
    /// <param name="cancellation">Ends the run.</param>
    Task<Delivery> Share(int number, CancellationToken cancellation);
}
