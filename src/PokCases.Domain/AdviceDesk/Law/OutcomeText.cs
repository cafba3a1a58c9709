namespace PokCases.Domain.AdviceDesk.Law;

/// <summary>How an objection ended, as somebody filled it in.</summary>
/// <param name="Outcome">How.</param>
/// <param name="On">The day.</param>
/// <param name="Words">In words; may be empty.</param>
/// <param name="Satisfied">Whether the resident was satisfied with how it went.</param>
/// <param name="DaysSaved">Days saved, as somebody typed them; null to have them reckoned where that can be.</param>
public sealed record OutcomeText(ObjectionOutcome Outcome, DateOnly On, string Words, Satisfaction Satisfied, int? DaysSaved);
