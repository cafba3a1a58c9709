using System.Globalization;

namespace PokCases.EndToEnd.Tests.AdviceDesk;

/// <summary>A place on earth where it is evening, whenever the tests run: it is the server's own.</summary>
internal static class Evening
{
    private const int Begins = 19;
    private const int FarthestEast = 14;

    private static readonly TimeSpan _offset = TimeSpan.FromHours(FromGreenwich(TimeProvider.System.GetUtcNow().Hour));

    /// <summary>The zone's name. In these names the sign is the other way round.</summary>
    public static string Zone { get; } = string.Create(CultureInfo.InvariantCulture, $"Etc/GMT{(_offset > TimeSpan.Zero ? "-" : "+")}{Math.Abs(_offset.Hours)}");

    /// <summary>The day it is there.</summary>
    public static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().ToOffset(_offset).DateTime);

    private static int FromGreenwich(int hour) => Begins - hour > FarthestEast ? Begins - hour - 24 : Begins - hour;
}
