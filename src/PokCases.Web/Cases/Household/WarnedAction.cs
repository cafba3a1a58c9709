namespace PokCases.Web.Cases.Household;

/// <summary>What of an action tells whether it is about money, and who is in it.</summary>
/// <param name="Text">What will be done.</param>
/// <param name="Responsible">Name of who is responsible.</param>
/// <param name="Organisation">Name of that person's organisation.</param>
/// <param name="Partner">The organisation outside the table that does it; empty for none.</param>
internal sealed record WarnedAction(string Text, string Responsible, string Organisation, string Partner);
