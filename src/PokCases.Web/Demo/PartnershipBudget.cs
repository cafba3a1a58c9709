namespace PokCases.Web.Demo;

/// <summary>A table's breakthrough budget of this year. Amounts are in whole euros.</summary>
internal sealed record PartnershipBudget(string Table, string By, int Days, long Amount, long FourEyesAbove, IReadOnlyList<PartnershipBudget.RequestEntry> Requests)
{
    internal sealed record RequestEntry(
        string Case,
        string By,
        int Days,
        long Amount,
        string ForWhat,
        string WhyNoOther,
        string? WeighedBy,
        string? Weighing,
        IReadOnlyList<string> ApprovedBy,
        IReadOnlyList<PaymentEntry>? Payments,
        bool Settled);

    internal sealed record PaymentEntry(string By, int Days, long Amount, string Text);
}
