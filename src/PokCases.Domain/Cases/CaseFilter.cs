namespace PokCases.Domain.Cases;

/// <summary>What somebody looks for among the cases that they may see. Everything is optional.</summary>
/// <param name="Words">Words that stand in the case, as typed.</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="TableId">The table it was brought to.</param>
/// <param name="OrganisationId">The organisation that brought it or holds it.</param>
/// <param name="Domain">A life domain that the own organisation contributed on.</param>
public sealed record CaseFilter(string Words, CaseStage? Stage, Guid? TableId, Guid? OrganisationId, LifeDomain? Domain)
{
    /// <summary>Longest text to look for, in characters.</summary>
    public const int LongestWords = 200;

    /// <summary>Nothing in particular: all cases.</summary>
    public static readonly CaseFilter Everything = new(string.Empty, null, null, null, null);

    /// <summary>Whether it leaves nothing out.</summary>
    public bool IsEmpty => this == Everything;
}
