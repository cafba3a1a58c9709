namespace PokCases.Web.HelpMap.Exchange;

/// <summary>What is wrong with a record.</summary>
/// <param name="Path">Where, such as <c>contents[3].phones[0].number</c>.</param>
/// <param name="Key">What, a key of the texts after <c>Fault.</c>; a rule's code after <c>Rule.</c>.</param>
/// <param name="What">What it is about.</param>
public sealed record HsdsFault(string Path, string Key, string What);
