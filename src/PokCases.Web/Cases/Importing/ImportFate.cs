using PokCases.Domain.Cases;

namespace PokCases.Web.Cases.Importing;

/// <summary>What becomes of one line of an import.</summary>
/// <param name="Row">The line.</param>
/// <param name="New">The case to add; null when it is known already or the line is wrong.</param>
/// <param name="Reference">Its reference.</param>
/// <param name="Mark">By what it is known when it comes again without a reference; null when it has one.</param>
/// <param name="Faults">What is wrong with it.</param>
internal sealed record ImportFate(ImportRow Row, Case? New, string Reference, string? Mark, IReadOnlyList<ImportFault> Faults)
{
    /// <summary>What is better looked over before it is brought in: it stops nothing.</summary>
    public IReadOnlyList<ImportFault> Warnings { get; init; } = [];

    /// <summary>How it ended, when the file tells; null otherwise.</summary>
    public CaseClosing? Closing { get; init; }

    public int Line => Row.Line;

    public bool IsWrong => Faults.Count > 0;
}
