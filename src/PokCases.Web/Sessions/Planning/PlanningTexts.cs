namespace PokCases.Web.Sessions.Planning;

/// <summary>Names the texts of planning: sessions to come, agendas, invitations.</summary>
internal sealed class PlanningTexts;
