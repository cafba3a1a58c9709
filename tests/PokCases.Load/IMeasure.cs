using System.CommandLine;
using PokCases.Load.Figures;

namespace PokCases.Load;

/// <summary>A verb of the program: measures one thing, by itself or as a part of <c>all</c>.</summary>
internal interface IMeasure
{
    /// <summary>The verb.</summary>
    string Name { get; }

    /// <summary>What it measures, in a sentence.</summary>
    string Description { get; }

    /// <summary>What can be set beside what every measure has. With none given it is as large as it should be for the record.</summary>
    IReadOnlyList<Option> Options => [];

    /// <summary>Measures. What must not happen and did is a row that does not reach its goal; what could not be measured throws.</summary>
    /// <param name="given">The command line, for its own options.</param>
    /// <param name="settings">What every measure has.</param>
    /// <param name="cancellation">Ends the run.</param>
    Task<IReadOnlyList<Row>> Run(ParseResult given, RunSettings settings, CancellationToken cancellation);
}
