namespace PokCases.Web.Cases.Importing;

/// <summary>A row without a reference that was brought in: the same row again, in whatever file, is not a second case.</summary>
internal sealed class ImportedRow
{
    /// <summary>See <see cref="ImportMarks"/>.</summary>
    public string Mark { get; set; } = string.Empty;

    public Guid CaseId { get; set; }
}
