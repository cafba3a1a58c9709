namespace PokCases.Web.Sessions.Planning;

/// <summary>An item on the agenda as an invited person sees it.</summary>
public sealed record InvitedItem(Guid Id, ItemLabel Label, DateTimeOffset From, DateTimeOffset Until);
