namespace PokCases.Web.Shell;

/// <summary>One thing that two people changed.</summary>
/// <param name="Label">What it is called on the screen.</param>
/// <param name="Mine">What this person wanted to save, as shown.</param>
/// <param name="Theirs">What stands there now.</param>
/// <param name="Field">Name of the posted field when it can be edited further here; null for what is only shown.</param>
public sealed record ConflictText(string Label, string Mine, string Theirs, string? Field = null)
{
    public bool Differs => !string.Equals(Mine, Theirs, StringComparison.Ordinal);
}
