using PokCases.Domain.Cases;
using PokCases.Web.Cases.Closing;

namespace PokCases.Web.Cases.Finding;

/// <summary>What a table's board shows to this viewer.</summary>
/// <param name="TableId">The table, also the board's stream.</param>
/// <param name="Table">Its name.</param>
/// <param name="SeesOwnOnly">Whether the viewer sees the own cases only.</param>
/// <param name="SeesNoTitles">Whether the viewer sees references, since a coordinator plans without knowing what it is about.</param>
/// <param name="Columns">A column for each stage, in order.</param>
/// <param name="Seq">The number this rendering shows.</param>
/// <param name="Now">The server's time.</param>
/// <param name="Today">Today here.</param>
public sealed record BoardView(
    Guid TableId,
    string Table,
    bool SeesOwnOnly,
    bool SeesNoTitles,
    IReadOnlyList<BoardView.Column> Columns,
    long Seq,
    DateTimeOffset Now,
    DateOnly Today)
{
    /// <summary>How many cards a column shows; what else there is, is in the list of cases.</summary>
    public const int MostCards = 20;

    public string Path => $"/tafels/{TableId}/bord";

    public bool IsEmpty => Columns.All(c => c.Count == 0);

    /// <summary>A stage.</summary>
    public sealed record Column(CaseStage Stage, int Count, IReadOnlyList<Card> Cards);

    /// <summary>A case.</summary>
    /// <param name="Reference">Always shown.</param>
    /// <param name="Title">Null when this viewer sees the reference only.</param>
    /// <param name="Path">Its page; null when this viewer has no access to it.</param>
    /// <param name="Lead">Casusregisseur; null when only the reference is shown.</param>
    /// <param name="NextSession">When it is on an agenda next.</param>
    /// <param name="NextDue">When its first open action must be done.</param>
    /// <param name="MoveTo">Stages that this viewer may move it to now.</param>
    public sealed record Card(string Reference, string? Title, string? Path, string? Lead, DateTimeOffset? NextSession, DateOnly? NextDue, IReadOnlyList<CaseStage> MoveTo)
    {
        /// <summary>Where it is now.</summary>
        public required CaseStage Stage { get; init; }

        /// <summary>Those of <see cref="MoveTo"/> that have no usual reason: a step back, and waiting.</summary>
        public IEnumerable<CaseStage> Explained => MoveTo.Where(to => !StageForm.HasUsualReason(Stage, to));

        public string ElementId => $"kaart-{Reference}";
    }
}
