namespace PokCases.EndToEnd.Tests.Infrastructure;

/// <summary>A text that stands in one case only, or an id of something in it: who reads it is shown something of that case.</summary>
/// <param name="About">The case; of a person's name, the person.</param>
/// <param name="Text">What is looked for.</param>
/// <param name="Kind">Where it is kept, such as <c>Contribution.Text</c>: what may be said of it in a message.</param>
/// <param name="IsId">Whether it is an id, which a page may hold before what it names is there.</param>
internal sealed record CaseMark(Guid About, string Text, string Kind, bool IsId = false);
