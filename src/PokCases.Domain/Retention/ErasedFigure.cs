using PokCases.Domain.Cases;

namespace PokCases.Domain.Retention;

/// <summary>What remains of a deleted case to count: nothing that leads back to it, no id, reference or day.</summary>
public sealed class ErasedFigure
{
    private ErasedFigure()
    {
    }

    /// <summary>Writes it down.</summary>
    /// <param name="id">A random id: one that tells the time would tell which case it was.</param>
    /// <param name="tableId">The table.</param>
    /// <param name="kind">Name of the profile; empty when there was none.</param>
    /// <param name="outcome">How it ended; null when nobody said.</param>
    /// <param name="domains">Its life domains.</param>
    /// <param name="stages">How long it stood in each stage.</param>
    /// <param name="outcomes">Kinds of outcomes of its items, and how many.</param>
    public ErasedFigure(Guid id, Guid tableId, string kind, ClosingOutcome? outcome, IEnumerable<LifeDomain> domains, IEnumerable<StageWeeks> stages, IEnumerable<DestroyedPart> outcomes)
    {
        Id = id;
        TableId = tableId;
        Kind = kind;
        Outcome = outcome;
        Domains = [.. domains.Order()];
        Stages = [.. stages];
        Outcomes = [.. outcomes];
    }

    /// <summary>Its id; random.</summary>
    public Guid Id { get; private set; }

    /// <summary>The table.</summary>
    public Guid TableId { get; private set; }

    /// <summary>The kind of case.</summary>
    public string Kind { get; private set; } = string.Empty;

    /// <summary>How it ended.</summary>
    public ClosingOutcome? Outcome { get; private set; }

    /// <summary>Its life domains.</summary>
    public List<LifeDomain> Domains { get; private set; } = [];

    /// <summary>How long it stood in each stage, in weeks.</summary>
    public List<StageWeeks> Stages { get; private set; } = [];

    /// <summary>Kinds of outcomes, and how many.</summary>
    public List<DestroyedPart> Outcomes { get; private set; } = [];
}
