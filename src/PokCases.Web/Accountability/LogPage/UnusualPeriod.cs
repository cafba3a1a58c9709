using PokCases.Web.Shell;

namespace PokCases.Web.Accountability.LogPage;

/// <summary>The days that are looked at for unusual reading.</summary>
public sealed record UnusualPeriod(DateOnly From, DateOnly Until)
{
    /// <summary>What was chosen, or the last so many days.</summary>
    internal static UnusualPeriod Of(LogQuery query, Words words, int days)
    {
        var until = query.Until ?? words.Today;
        return new UnusualPeriod(query.From ?? until.AddDays(1 - days), until);
    }
}
