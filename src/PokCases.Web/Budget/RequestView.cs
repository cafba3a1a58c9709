using PokCases.Domain.Budget;
using PokCases.Web.Cases;

namespace PokCases.Web.Budget;

/// <summary>A request for money, as far as it may be read.</summary>
public sealed record RequestView(
    Guid Id,
    int Year,
    string Reference,
    long Cents,
    string ForWhat,
    string WhyNoOther,
    PersonLine Requester,
    DateTimeOffset RequestedAt,
    BudgetRequestState State,
    DateTimeOffset StateAt,
    string Weighing,
    PersonLine? WeighedBy,
    PersonLine? First,
    string FirstMandate,
    PersonLine? Approver,
    string Mandate,
    string Reason,
    long PaidCents,
    int Version)
{
    internal static IEnumerable<Guid> PeopleOf(BudgetRequest request) =>
        new[] { request.RequesterId, request.WeighedById, request.FirstApproverId, request.ApproverId }.OfType<Guid>();

    internal static RequestView Of(BudgetRequest request, int year, string reference, Dictionary<Guid, PersonLine> people) => new(
        request.Id,
        year,
        reference,
        request.Cents,
        request.ForWhat,
        request.WhyNoOther,
        people.Of(request.RequesterId),
        request.RequestedAt,
        request.State,
        request.StateAt,
        request.Weighing,
        Known(people, request.WeighedById),
        Known(people, request.FirstApproverId),
        request.FirstMandate,
        Known(people, request.ApproverId),
        request.Mandate,
        request.Reason,
        request.PaidCents,
        request.Version);

    private static PersonLine? Known(Dictionary<Guid, PersonLine> people, Guid? id) => id is { } known ? people.Of(known) : null;
}
