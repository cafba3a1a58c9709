namespace PokCases.Domain.AdviceDesk.Law;

/// <summary>What happened in an objection, as somebody filled it in.</summary>
/// <param name="Kind">What.</param>
/// <param name="On">The day; only a hearing may be to come.</param>
/// <param name="Who">With whom, or who did it; may be empty.</param>
/// <param name="Words">What came of it; may be empty.</param>
/// <param name="ReceivedOn">For what was sent: the day it came in; null while that is not known.</param>
/// <param name="DueOn">The last day of a term that it starts, as somebody read it; null for none.</param>
public sealed record EventText(ObjectionEventKind Kind, DateOnly On, string Who, string Words, DateOnly? ReceivedOn, DateOnly? DueOn);
