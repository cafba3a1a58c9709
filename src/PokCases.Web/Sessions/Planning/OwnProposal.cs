using PokCases.Domain.Sessions;

namespace PokCases.Web.Sessions.Planning;

/// <summary>A person's own proposal, with the answer.</summary>
public sealed record OwnProposal(AgendaItem Item, ItemLabel Label, ItemProposal Proposal);
