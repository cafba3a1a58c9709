namespace PokCases.Domain.AdviceDesk.Hours;

/// <summary>Who is put on the waiting list.</summary>
/// <param name="Name">A name, or what somebody wants to be called by.</param>
/// <param name="Phone">Where to call.</param>
/// <param name="Language">Language.</param>
/// <param name="IsUrgent">Whether it can't wait.</param>
/// <param name="UrgentWhy">Why not; needed when it can't.</param>
public sealed record WaitingText(string? Name, string? Phone, string? Language, bool IsUrgent, string? UrgentWhy);
