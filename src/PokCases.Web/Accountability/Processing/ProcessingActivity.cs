namespace PokCases.Web.Accountability.Processing;

/// <summary>One activity in which data of residents is processed. Its words stand in the texts, by its id.</summary>
/// <param name="Id">Stable: part of its address, and so of every record that names it. Never used again for another.</param>
/// <param name="Version">Grows with each change of its words.</param>
/// <param name="Since">The day this version holds from.</param>
/// <param name="Purposes">What the log calls it: every purpose belongs to one activity.</param>
public sealed record ProcessingActivity(string Id, int Version, DateOnly Since, params IReadOnlyList<string> Purposes)
{
    /// <summary>Its page.</summary>
    public string Path => $"/verwerkingen/{Id}";
}
