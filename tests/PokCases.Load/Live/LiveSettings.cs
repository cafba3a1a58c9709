namespace PokCases.Load.Live;

/// <summary>The size of a <c>live</c> run.</summary>
/// <param name="People">At the table, all with the page open.</param>
/// <param name="Commands">Measured commands, one after the other.</param>
/// <param name="Pairs">Pairs of blocks: ours and the bare hub, taking turns in going first.</param>
internal sealed record LiveSettings(int People, int Commands, int Pairs)
{
    /// <summary>Commands before measuring, for each side: code is compiled and connections are warm.</summary>
    public const int WarmUp = 30;

    public static LiveSettings Usual { get; } = new(People: 20, Commands: 200, Pairs: 8);

    /// <summary>How the commands are spread over the blocks.</summary>
    public IEnumerable<int> Blocks => Enumerable.Range(0, Pairs).Select(i => (Commands * (i + 1) / Pairs) - (Commands * i / Pairs));
}
