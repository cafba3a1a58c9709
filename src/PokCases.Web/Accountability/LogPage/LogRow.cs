namespace PokCases.Web.Accountability.LogPage;

/// <summary>An entry of the log in words.</summary>
/// <param name="Number">Its number.</param>
/// <param name="At">When.</param>
/// <param name="Who">Name of the professional, or what did it when nobody did.</param>
/// <param name="Organisation">The organisation worked for then; empty for none.</param>
/// <param name="Kind">Read, command or sign-in, in words.</param>
/// <param name="What">Page or command, in words.</param>
/// <param name="Cases">References, in order.</param>
/// <param name="CasesGone">Cases that are no longer there.</param>
/// <param name="Outcome">As a code of the log.</param>
/// <param name="OutcomeText">In words.</param>
/// <param name="Code">The rule that was in the way, or what was searched; empty for none.</param>
/// <param name="Ground">In words; empty for none.</param>
public sealed record LogRow(
    long Number, DateTimeOffset At, string Who, string Organisation, string Kind, string What, IReadOnlyList<string> Cases, int CasesGone, string Outcome, string OutcomeText, string Code, string Ground);
