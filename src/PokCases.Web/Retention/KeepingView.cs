using PokCases.Domain.Retention;
using PokCases.Web.Cases;

namespace PokCases.Web.Retention;

/// <summary>One closed case, as a privacy officer reviews it: reference, term and holds, nothing of its content.</summary>
/// <param name="Reference">What it is called by.</param>
/// <param name="Table">Name of its table.</param>
/// <param name="Keeping">Its date and approvals.</param>
/// <param name="Facts">What decides.</param>
/// <param name="Obstacle">What stands in the way now; null for nothing.</param>
/// <param name="Profiles">The table's profiles, to choose another.</param>
/// <param name="Holds">Its holds, the newest first.</param>
/// <param name="People">Who held, lifted, chose and approved.</param>
/// <param name="Me">Who looks.</param>
public sealed record KeepingView(
    string Reference,
    string Table,
    CaseKeeping Keeping,
    ErasureFacts Facts,
    ErasureObstacle? Obstacle,
    IReadOnlyList<RetentionProfile> Profiles,
    IReadOnlyList<RetentionHold> Holds,
    IReadOnlyDictionary<Guid, PersonLine> People,
    Guid Me)
{
    public string Path => KeepingEndpoints.PathOf(Reference);

    public string Name(Guid? id) => id is { } known && People.TryGetValue(known, out var person) ? person.Full : "–";
}
