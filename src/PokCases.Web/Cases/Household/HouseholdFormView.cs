using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Household;

/// <summary>One form of the household on a page of its own.</summary>
/// <param name="Reference">The case.</param>
/// <param name="Path">Where the form goes: its own address.</param>
/// <param name="Form">What stands in it.</param>
public sealed record HouseholdFormView(string Reference, string Path, FilledForm Form)
{
    /// <summary>Whom or what it is about, in the title; empty for what is new.</summary>
    public string Subject { get; init; } = string.Empty;

    /// <summary>What can be chosen, by field.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<FieldChoice>> Choices { get; init; } = new Dictionary<string, IReadOnlyList<FieldChoice>>();

    /// <summary>Whether the viewer may change what stands there, where that is not for everybody who sees the form.</summary>
    public bool MayChoose { get; init; } = true;

    public bool IsNew => Form.Version == 0;

    public string BackPath => CaseEndpoints.PathOf(Reference) + HouseholdForms.Under;
}
