namespace PokCases.Domain.AdviceDesk.Law;

/// <summary>The table of terms: which term belongs to a kind of decision, as the table read on a day. It is a dated file and no formula.</summary>
/// <remarks>A kind that is not in it has no term here: somebody reads the decision and types it.</remarks>
public sealed class LegalTerms
{
    private readonly List<TermRule> rules;

    /// <summary>A table of terms.</summary>
    /// <param name="version">The day of the file, by which a computation says what it was made with.</param>
    /// <param name="rules">Its rows; throws <c>term-table</c> for two rows of one kind that hold from the same day.</param>
    public LegalTerms(DateOnly version, IEnumerable<TermRule> rules)
    {
        Version = version;
        this.rules = [.. rules.Select(r => r with { Length = r.Length.Checked(), Kind = Texts.Required(r.Kind, 40), Name = Texts.Required(r.Name) })];
        RuleViolation.When(
            this.rules.GroupBy(r => (r.Kind, r.ValidFrom)).Any(g => g.Count() > 1),
            "term-table",
            "Two rows of one kind hold from the same day.");
    }

    /// <summary>The day of the file.</summary>
    public DateOnly Version { get; }

    /// <summary>All rows, each kind's in the order in which they hold.</summary>
    public IReadOnlyList<TermRule> Rules => rules;

    /// <summary>The kinds, as their latest row reads, in the order of the file.</summary>
    public IReadOnlyList<TermRule> Kinds => [.. rules.GroupBy(r => r.Kind).Select(k => k.OrderBy(r => r.ValidFrom ?? DateOnly.MinValue).Last())];

    /// <summary>The row for a term that is counted from a day; null when the table knows none.</summary>
    public TermRule? Of(string kind, DateOnly countedFrom) => rules
        .Where(r => r.Kind == kind && (r.ValidFrom is not { } from || from <= countedFrom))
        .OrderBy(r => r.ValidFrom ?? DateOnly.MinValue)
        .LastOrDefault();
}
