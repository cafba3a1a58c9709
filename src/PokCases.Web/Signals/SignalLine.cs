using PokCases.Domain;
using PokCases.Domain.Signals;

namespace PokCases.Web.Signals;

/// <summary>A signal as the table sees it when it is discussed.</summary>
public sealed record SignalLine(Guid Id, string Title, string Story, LifeDomain? Domain, SignalKind Kind, string Rule, Remedy Remedy, string Elaboration, int Seen, string Answer);
