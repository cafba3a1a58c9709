using PokCases.Domain.Rights;

namespace PokCases.Web.Rights;

/// <summary>A request in the list: no case, no person, no content.</summary>
public sealed record RequestLine(Guid Id, string Reference, ResidentRequestKind Kind, DateOnly ReceivedOn, DateOnly DueOn, ResidentRequestState State, bool IsLate);
