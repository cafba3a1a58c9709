namespace PokCases.Domain.AdviceDesk.Law;

/// <summary>A claimed right, as somebody filled it in.</summary>
/// <param name="What">What was claimed.</param>
/// <param name="Law">By which law, from the list or in words; may be empty.</param>
/// <param name="ForWhom">For whom else than the matter's resident, when that is written down; empty for anonymous.</param>
/// <param name="Nature">What kind of gain.</param>
/// <param name="PerMonth">Whether the amounts are per month; else once.</param>
/// <param name="AskedCents">Asked, in cents; null when no amount was.</param>
/// <param name="GrantedCents">Granted, in cents; null while not decided.</param>
/// <param name="RefusedCents">Refused, in cents; null while not decided.</param>
/// <param name="On">The day of the last of these.</param>
public sealed record RightText(string What, string Law, string ForWhom, RightNature Nature, bool PerMonth, long? AskedCents, long? GrantedCents, long? RefusedCents, DateOnly On)
{
    /// <summary>Whether it is for the resident of the matter, whose name is read there and not copied.</summary>
    public bool ForResident { get; init; }
}
