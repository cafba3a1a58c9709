using PokCases.Domain.Cases;
using PokCases.Domain.Signals;
using PokCases.Web.Cases;
using PokCases.Web.Shell;

namespace PokCases.Web.Signals;

/// <summary>What a signal's own page shows.</summary>
/// <param name="About">The signal.</param>
/// <param name="Responsible">Who is responsible.</param>
/// <param name="RaisedBy">Who raised it first.</param>
/// <param name="Seen">Who saw it, and how often.</param>
/// <param name="JoinedInto">Title of the signal it was joined into; null while it stands by itself.</param>
/// <param name="MayLead">Whether this viewer works it out, puts it on an agenda, answers it or hands it over.</param>
/// <param name="MayRephrase">Whether this viewer may say it better now.</param>
/// <param name="MayHear">Whether an answer waits for this viewer to be read.</param>
/// <param name="Like">Signals that are about the same, for who leads it.</param>
/// <param name="Successors">Who can become responsible, for who leads it.</param>
/// <param name="Traces">What in it looks like a trace of a person, for who can take it out.</param>
/// <param name="Seq">The number of its stream that this shows.</param>
/// <param name="Now">The moment.</param>
public sealed record SignalView(
    Signal About,
    PersonLine Responsible,
    PersonLine RaisedBy,
    IReadOnlyList<SignalView.SeenLine> Seen,
    string? JoinedInto,
    bool MayLead,
    bool MayRephrase,
    bool MayHear,
    IReadOnlyList<FieldChoice> Like,
    IReadOnlyList<FieldChoice> Successors,
    IReadOnlyList<PersonalTraceKind> Traces,
    long Seq,
    DateTimeOffset Now)
{
    public string Path => SignalEndpoints.PathOf(About.Id);

    public bool IsOpen => About.JoinedIntoId is null && About.Stage != SignalStage.Answered;

    public sealed record SeenLine(PersonLine Person, int Times);
}
