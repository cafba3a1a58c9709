namespace PokCases.Web.MyDay;

/// <summary>An open action of one's own.</summary>
public sealed record OwnAction(Guid Id, string Text, DateOnly DueOn, string? Reference, string Table);
