namespace PokCases.Load.Delivery.Pages;

/// <summary>As <c>wait.ts</c>: 0, 1, 2, 5, 10 s, then every 10 s.</summary>
internal static class Backoff
{
    private static readonly int[] _steps = [0, 1, 2, 5, 10];

    public static TimeSpan Before(int attempt) => TimeSpan.FromSeconds(_steps[Math.Min(attempt, _steps.Length - 1)]);
}
