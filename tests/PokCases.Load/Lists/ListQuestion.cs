namespace PokCases.Load.Lists;

/// <summary>A question that goes by form, since what is asked may not stand in an address.</summary>
/// <param name="Action">Where the form goes, without a slash before it.</param>
/// <param name="Field">Name of its field.</param>
/// <param name="Typed">What is typed.</param>
internal sealed record ListQuestion(string Action, string Field, string Typed);
