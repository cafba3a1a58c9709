namespace PokCases.Load.Delivery.Pages;

/// <summary>An answer to asking for what changed.</summary>
/// <param name="Kind">What came of it.</param>
/// <param name="Seq">The number up to which it tells, when it holds changes.</param>
/// <param name="Apply">Puts the changes in the page.</param>
internal sealed record PageAnswer(AnswerKind Kind, long Seq, Action Apply)
{
    public static PageAnswer Without(AnswerKind kind) => new(kind, 0, () => { });
}
