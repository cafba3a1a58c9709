using System.CommandLine;
using PokCases.Load.Figures;

namespace PokCases.Load.Frames;

/// <summary>The verb <c>frames</c>.</summary>
internal sealed class FramesVerb : IMeasure
{
    /// <summary>As the issue asks it.</summary>
    public const int Usual = 100_000;

    private readonly Option<int> _frames = NumberOption.Make("--frames", "Bad frames and requests in all.", Usual, least: 100);

    public string Name => "frames";

    public string Description => "Malformed, truncated, deep, oversized, unknown and wrong-origin frames and requests, and a flood by one person.";

    public IReadOnlyList<Option> Options => [_frames];

    public Task<IReadOnlyList<Row>> Run(ParseResult given, RunSettings settings, CancellationToken cancellation) =>
        new FramesMeasure(given.GetValue(_frames), settings).Run(cancellation);
}
