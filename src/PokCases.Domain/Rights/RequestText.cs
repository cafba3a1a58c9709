namespace PokCases.Domain.Rights;

/// <summary>What somebody asks, as it was written down.</summary>
/// <param name="What">What it is about, in a few words; for a correction which field or text.</param>
/// <param name="Wrong">For a correction: what is wrong there.</param>
/// <param name="Right">For a correction: what it should be.</param>
/// <param name="Representative">Who asks for the person; empty when the person asks.</param>
/// <param name="Authority">By what that is allowed, e.g. the date of the <i>machtiging</i>.</param>
public sealed record RequestText(string What, string Wrong, string Right, string Representative, string Authority)
{
    /// <summary>Longest of the longer texts, in characters.</summary>
    public const int Longest = 2000;

    /// <summary>Whether somebody asks for the person.</summary>
    public bool IsByRepresentative => !string.IsNullOrWhiteSpace(Representative);
}
