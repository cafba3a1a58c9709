using PokCases.Domain;
using PokCases.Domain.Signals;

namespace PokCases.Web.Signals;

/// <summary>A signal in a list.</summary>
public sealed record SignalRow(Guid Id, string Title, LifeDomain? Domain, SignalKind Kind, SignalStage Stage, int Seen, DateTimeOffset ChangedAt, bool IsMine);
