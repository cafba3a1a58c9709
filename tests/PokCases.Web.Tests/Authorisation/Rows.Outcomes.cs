using PokCases.Domain.Tables;

namespace PokCases.Web.Tests.Authorisation;

/// <content>Figures: "a chair and coordinator see exact work counts of their own tables" (issue); what passed the statistics door is made to leave the table. Anonymous questionnaires are opened and read by the coordinator, and answered by whoever has the address.</content>
internal static partial class Rows
{
    private const string Surveys = "/uitkomsten/vragenlijsten";

    private static IEnumerable<Row> OfOutcomes() =>
    [
        Get("/uitkomsten", AnswersForTables), Get("/uitkomsten/uitkomsten.csv", AnswersForTables), Get("/uitkomsten/uitkomsten.xlsx", AnswersForTables), Get("/uitkomsten/uitkomsten.json", AnswersForTables),
        Get("/uitkomsten/raad", SignedIn), Get("/uitkomsten/raad/uitkomsten.csv", SignedIn), Get("/uitkomsten/raad/uitkomsten.xlsx", SignedIn), Get("/uitkomsten/raad/uitkomsten.json", SignedIn),
        // "A supervisor sees figures of the team, not texts" (issue); files of the desk are made of what may leave it.
        Get("/uitkomsten/spreekuur", Coordinates), Get("/uitkomsten/raad/spreekuur", SignedIn),
        Get("/uitkomsten/raad/spreekuur.csv", SignedIn), Get("/uitkomsten/raad/spreekuur.xlsx", SignedIn), Get("/uitkomsten/raad/spreekuur.json", SignedIn),
        // Signals hold no persons: everybody who works in the partnership may read them.
        Get("/uitkomsten/obstakels", InPartnership), Get("/uitkomsten/obstakels.csv", InPartnership), Get("/uitkomsten/obstakels.xlsx", InPartnership), Get("/uitkomsten/obstakels.json", InPartnership),
        Get("/tafels/{id:guid}/gebeurtenis", Manages),
        .. Posts(Manages, "/tafels/{id:guid}/gebeurtenis"),
        Get(Surveys, Coordinates), Get($"{Surveys}/{{id:guid}}", Coordinates),
        .. Posts(Coordinates, Surveys, $"{Surveys}/{{id:guid}}/adres", $"{Surveys}/{{id:guid}}/sluiten"),
        AtMost("/vragenlijst/{secret}", Anybody),
        .. Posts(Anybody, "/vragenlijst/{secret}"),
    ];

    private static bool AnswersForTables(Oracle oracle, Who who, Target about) =>
        Oracle.IsCoordinator(who) || oracle.Facts.Tables.Exists(t => t.Kind != TableKind.PartnerMeeting && oracle.RolesAt(who, t.Id).HasFlag(TableRoles.Chair));
}
