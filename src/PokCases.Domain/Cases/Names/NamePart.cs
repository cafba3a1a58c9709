namespace PokCases.Domain.Cases.Names;

/// <summary>A part of a name that is known by itself: a first name, a surname, or a surname with what stands before it.</summary>
/// <param name="Words">Its folded words.</param>
/// <param name="Persons">Whose it is, by place in the list.</param>
internal sealed record NamePart(string[] Words, List<int> Persons)
{
    /// <summary>Shortest part that is found without a capital letter, in characters.</summary>
    public const int ShortestInAnyCase = 4;

    /// <summary>Whether it is only found with a capital letter: short names are words as well ("Bo", "Wil", "Jan").</summary>
    public bool NeedsCapital => Words.Length == 1 && Words[0].Length < ShortestInAnyCase;
}
