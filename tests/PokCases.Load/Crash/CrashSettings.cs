namespace PokCases.Load.Crash;

/// <summary>The size of a <c>crash</c> run.</summary>
/// <param name="Cycles">Kills.</param>
/// <param name="Writers">Who write at the same time.</param>
/// <param name="Seed">Where chance begins.</param>
internal sealed record CrashSettings(int Cycles, int Writers, int Seed)
{
    public const int UsualCycles = 200;

    public const int UsualWriters = 32;

    /// <summary>Serving again within this many seconds.</summary>
    public const double MostSecondsToServe = 5;
}
