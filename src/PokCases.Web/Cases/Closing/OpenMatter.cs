namespace PokCases.Web.Cases.Closing;

/// <summary>One thing of a case that is still open.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Blocks">Whether it has to be ended first; else it ends with the case.</param>
/// <param name="What">What it is about, in the words of who wrote it down, or an amount.</param>
/// <param name="Who">Who has to do something, or empty.</param>
/// <param name="Href">Where it is ended.</param>
public sealed record OpenMatter(MatterKind Kind, bool Blocks, string What, string Who, string Href);
