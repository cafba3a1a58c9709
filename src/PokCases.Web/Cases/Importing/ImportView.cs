using PokCases.Domain.Cases;

namespace PokCases.Web.Cases.Importing;

/// <summary>What the page of one import shows to who brings it.</summary>
/// <param name="Id">The import, also its stream.</param>
/// <param name="FileName">The file's name.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Fresh">How many rows are good and new.</param>
/// <param name="Known">How many are known already.</param>
/// <param name="Wrong">How many are wrong.</param>
/// <param name="Faulty">The rows that are wrong, all of them.</param>
/// <param name="Good">The first of the others.</param>
/// <param name="Doubtful">The rows in which something about a person seems to stand, all of them; their faults are warnings here.</param>
/// <param name="ToWrite">How many are written in all, once it began.</param>
/// <param name="Written">How many were written.</param>
/// <param name="Seq">The number this rendering shows.</param>
/// <param name="Now">The server's time.</param>
public sealed record ImportView(
    Guid Id,
    string FileName,
    CaseImportState State,
    int Fresh,
    int Known,
    int Wrong,
    IReadOnlyList<ImportView.Line> Faulty,
    IReadOnlyList<ImportView.Line> Good,
    IReadOnlyList<ImportView.Line> Doubtful,
    int ToWrite,
    int Written,
    long Seq,
    DateTimeOffset Now)
{
    /// <summary>How many good rows are shown; they are all alike.</summary>
    public const int MostGood = 50;

    public string Path => $"{ImportEndpoints.Path}/{Id}";

    /// <summary>A row of the file.</summary>
    public sealed record Line(int Number, string Reference, string Title, bool IsNew, IReadOnlyList<ImportFault> Faults);
}
