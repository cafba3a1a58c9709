namespace PokCases.Web.Accounts.Administering;

/// <summary>One page of the people.</summary>
public sealed record PeopleList(IReadOnlyList<PersonRow> Rows, int Total, int Page, int Pages, string Search, bool Left);
