namespace PokCases.Domain.AdviceDesk.Law;

/// <summary>What an amount is worth in one year, reckoned one way for everybody: once is the amount, per month is twelve times the amount.</summary>
public static class YearValue
{
    private const int Months = 12;

    /// <summary>In cents.</summary>
    public static long Of(long cents, bool perMonth) => perMonth ? Months * cents : cents;
}
