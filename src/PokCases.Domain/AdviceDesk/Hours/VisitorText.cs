namespace PokCases.Domain.AdviceDesk.Hours;

/// <summary>What is noted of somebody who arrives; all of it may be left out.</summary>
/// <param name="Word">A word to recognise somebody by.</param>
/// <param name="Language">Language.</param>
/// <param name="AppointmentAt">The time of the appointment; null without one.</param>
/// <param name="LateWhy">Why a number is given after closing time.</param>
public sealed record VisitorText(string? Word, string? Language, DateTimeOffset? AppointmentAt, string? LateWhy);
