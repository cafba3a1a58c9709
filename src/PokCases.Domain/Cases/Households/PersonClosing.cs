namespace PokCases.Domain.Cases.Households;

/// <summary>Whether one person of a household is closed in a case, and to whom not.</summary>
/// <param name="IsClosed">Only who holds the case, and whom that person let in by name, see the person.</param>
/// <param name="IsOpenToViewer">The viewer was let in by name.</param>
public readonly record struct PersonClosing(bool IsClosed, bool IsOpenToViewer)
{
    /// <summary>For everybody who sees the case.</summary>
    public static readonly PersonClosing Open;
}
