using PokCases.Domain.AdviceDesk.Law;

namespace PokCases.Web.AdviceDesk.Law;

/// <summary>A term that runs, on the advisor's list.</summary>
/// <param name="Objection">The objection.</param>
/// <param name="Term">The term.</param>
/// <param name="IsMine">Whether the viewer holds the matter; else somebody who is away does.</param>
/// <param name="DaysLeft">Days until its last day, which counts; below 0 when that is over.</param>
public sealed record OwnTerm(Objection Objection, OpenTerm Term, bool IsMine, int DaysLeft)
{
    /// <summary>Where it is done.</summary>
    public string Path => LawModule.PathOf(Objection);
}
