namespace PokCases.Load.Delivery.Pages;

/// <summary>What came of asking for what changed, as the page's script tells them apart.</summary>
internal enum AnswerKind
{
    Changes,
    Nothing,
    Refused,
    Unreachable,
}
