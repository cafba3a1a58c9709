using PokCases.Domain.Sessions;

namespace PokCases.Web.Sessions.Planning;

/// <summary>An item that an earlier session deferred and no session has taken up yet.</summary>
public sealed record DeferredItem(AgendaItem Item, ItemLabel Label, int SessionNumber);
