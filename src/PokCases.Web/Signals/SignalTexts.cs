namespace PokCases.Web.Signals;

/// <summary>Texts of signals.</summary>
internal sealed class SignalTexts;
