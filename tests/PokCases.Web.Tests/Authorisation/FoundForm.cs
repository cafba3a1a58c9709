namespace PokCases.Web.Tests.Authorisation;

/// <summary>A form as it stood on a page of somebody who may send it, with everything filled in.</summary>
/// <param name="Action">Where it goes.</param>
/// <param name="Who">Whose page.</param>
/// <param name="Fields">Its fields, but what is of that page alone: the mark of the form and the id of the command.</param>
internal sealed record FoundForm(string Action, Who Who, IReadOnlyList<(string Name, string Value)> Fields);
