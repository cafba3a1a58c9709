namespace PokCases.Domain.Cases.Names;

/// <summary>A word of a text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, itself excluded.</param>
/// <param name="Folded">Without capitals and accents.</param>
/// <param name="IsCapital">Whether it begins with a capital letter.</param>
internal readonly record struct NameWord(int Start, int End, string Folded, bool IsCapital)
{
    /// <summary>Whether it can be an initial.</summary>
    public bool IsInitial => IsCapital && Folded.Length == 1;
}
