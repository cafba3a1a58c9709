namespace PokCases.Web.Outcomes;

/// <summary>Work of tables, never hidden: it is about professionals' sessions and agreements, not about residents.</summary>
/// <param name="Sessions">Sessions that were held.</param>
/// <param name="Hours">How long they lasted together, in whole hours.</param>
/// <param name="Due">Actions that were due and not cancelled.</param>
/// <param name="InTime">Of those, done on the day or before.</param>
/// <param name="Attendance">At how many sessions an organisation sat, by name.</param>
public sealed record WorkFigures(int Sessions, int Hours, int Due, int InTime, IReadOnlyList<(string Organisation, int Sessions)> Attendance);
