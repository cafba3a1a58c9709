using PokCases.Domain.Cases;

namespace PokCases.Web.Cases.Team;

/// <summary>What the page to ask for access shows: the form, and what this person asked before.</summary>
/// <param name="Mine">Own requests, the last first.</param>
public sealed record AskAccessView(IReadOnlyList<AskAccessView.Line> Mine)
{
    /// <param name="Id">The request.</param>
    /// <param name="Reference">As it was typed.</param>
    /// <param name="Role">In which role.</param>
    /// <param name="AskedAt">When.</param>
    /// <param name="AnswerBy">By which day an answer can be expected.</param>
    /// <param name="State">How far it has come.</param>
    /// <param name="IsOpen">Whether an answer can still come.</param>
    /// <param name="Answer">Why it was refused; empty otherwise.</param>
    public sealed record Line(Guid Id, string Reference, string Role, DateTimeOffset AskedAt, DateOnly AnswerBy, AccessRequestState State, bool IsOpen, string Answer);
}
