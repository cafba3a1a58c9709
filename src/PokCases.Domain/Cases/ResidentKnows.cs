namespace PokCases.Domain.Cases;

/// <summary>Whether the resident knows that the case is brought, and agrees to be helped. No ground for sharing data: agreeing to help is another thing (AVG).</summary>
public enum ResidentKnows
{
    /// <summary>Weet ervan en wil deze hulp.</summary>
    Agrees,

    /// <summary>Weet ervan, en wil het niet of twijfelt nog.</summary>
    Knows,

    /// <summary>Weet er nog niet van.</summary>
    NotYet,
}
