namespace PokCases.Load.Tests;

/// <summary>The short form of a measure runs with every run of the tests, the long one when asked (<c>tests/run --long</c>).</summary>
internal static class Forms
{
    public static bool IsLong { get; } = Environment.GetEnvironmentVariable("POKCASES_LONG") == "1";
}
