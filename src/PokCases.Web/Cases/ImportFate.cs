using PokCases.Domain.Cases;

namespace PokCases.Web.Cases;

/// <summary>What becomes of one line of an import.</summary>
/// <param name="Line">The line in the file.</param>
/// <param name="New">The case to add; null when it is known already or the line is wrong.</param>
/// <param name="Reference">Its reference.</param>
/// <param name="Errors">What is wrong with it, to read.</param>
internal sealed record ImportFate(int Line, Case? New, string Reference, IReadOnlyList<string> Errors)
{
    public bool IsWrong => Errors.Count > 0;
}
