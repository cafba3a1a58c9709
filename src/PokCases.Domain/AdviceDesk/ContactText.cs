namespace PokCases.Domain.AdviceDesk;

/// <summary>What is put down of one contact. Theme, kind of help and minutes are enough.</summary>
/// <param name="Themes">What it was about: one question or more, each with its theme.</param>
/// <param name="Kinds">How somebody was helped.</param>
/// <param name="Minutes">How long it took, in minutes.</param>
public sealed record ContactText(IReadOnlyList<Guid> Themes, IReadOnlyList<Guid> Kinds, int Minutes)
{
    /// <summary>How somebody reached the desk.</summary>
    public ContactChannel? Channel { get; init; }

    /// <summary>Who referred them; empty when not asked.</summary>
    public string ReferredBy { get; init; } = string.Empty;

    /// <summary>Whether it was in the evening.</summary>
    public bool InEvening { get; init; }

    /// <summary>The question that nobody could answer; empty for none.</summary>
    public string Unanswered { get; init; } = string.Empty;

    /// <summary>Why nobody could.</summary>
    public UnansweredReason? UnansweredWhy { get; init; }

    /// <summary>A note for oneself; empty for none.</summary>
    public string Note { get; init; } = string.Empty;
}
