using PokCases.Domain.Cases.Method;

namespace PokCases.Web.Cases.Method;

/// <summary>An interim decision as it is shown.</summary>
public sealed record InterimView(
    Guid Id,
    string Reference,
    string Question,
    string Proposal,
    string Organisation,
    PersonLine MandateHolder,
    string Mandate,
    PersonLine AskedBy,
    DateTimeOffset AskedAt,
    InterimState State,
    bool? Accepted,
    string Reason,
    bool WithoutAll,
    DateTimeOffset? EndedAt,
    int? SessionNumber,
    int Version,
    IReadOnlyList<InterimView.AnswerLine> Answers)
{
    public string Path => InterimEndpoints.PathOf(Id);

    /// <summary>The same with its texts said another way, as one viewer reads them.</summary>
    public InterimView In(Func<string, string> way) => this with
    {
        Question = way(Question),
        Proposal = way(Proposal),
        Reason = way(Reason),
        Answers = [.. Answers.Select(a => a with { Reason = way(a.Reason) })],
    };

    public bool IsAnswered => Answers.All(a => a.Agrees is not null);

    public sealed record AnswerLine(PersonLine Person, bool? Agrees, string Reason);

    internal static IEnumerable<Guid> PeopleOf(InterimDecision decision) =>
        decision.Answers.Select(a => a.ProfessionalId).Concat([decision.MandateHolderId, decision.AskedById]);

    internal static InterimView Of(InterimDecision decision, string reference, Dictionary<Guid, PersonLine> people, Dictionary<Guid, string> organisations, int? sessionNumber) => new(
        decision.Id,
        reference,
        decision.Question,
        decision.Proposal,
        organisations.GetValueOrDefault(decision.OrganisationId, string.Empty),
        people.Of(decision.MandateHolderId),
        decision.Mandate,
        people.Of(decision.AskedById),
        decision.AskedAt,
        decision.State,
        decision.Accepted,
        decision.Reason,
        decision.WithoutAll,
        decision.EndedAt,
        sessionNumber,
        decision.Version,
        [.. decision.Answers.Select(a => new AnswerLine(people.Of(a.ProfessionalId), a.Agrees, a.Reason)).OrderBy(a => a.Person.Name, StringComparer.CurrentCulture)]);
}
