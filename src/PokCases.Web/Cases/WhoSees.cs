namespace PokCases.Web.Cases;

/// <summary>Who sees something of a case without being on its team.</summary>
/// <param name="AtOpenItem">Admitted to the item that is open now.</param>
/// <param name="TookPart">Took part in an item and may still read what came of it; until when, if that was set.</param>
/// <param name="WithAction">Responsible for an open action.</param>
/// <param name="Triage">Decide what becomes of it, while it waits for that: question and introduction.</param>
/// <param name="RunAgenda">Run the agenda of the table: reference and title only.</param>
/// <param name="Coordinators">Follow terms: reference and stage only.</param>
/// <param name="Asked">Asked to agree with an interim decision or to take it, while it is open.</param>
/// <param name="DecideBudget">Chair or mandate holders of the table, once money was asked for the case.</param>
public sealed record WhoSees(
    IReadOnlyList<PersonLine> AtOpenItem,
    IReadOnlyList<WhoSees.Reader> TookPart,
    IReadOnlyList<PersonLine> WithAction,
    IReadOnlyList<PersonLine> Triage,
    IReadOnlyList<PersonLine> RunAgenda,
    IReadOnlyList<PersonLine> Coordinators,
    IReadOnlyList<PersonLine> Asked,
    IReadOnlyList<PersonLine> DecideBudget)
{
    /// <summary>Reads by emergency access; until when.</summary>
    public IReadOnlyList<Reader> InEmergency { get; init; } = [];

    public sealed record Reader(PersonLine Person, DateTimeOffset? Until);
}
