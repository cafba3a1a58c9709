namespace PokCases.Web.Tests.Authorisation;

/// <content>The advice desk: contacts and matters for who holds them or stands in, figures for the coordinator as well.</content>
internal static partial class Rows
{
    private static IEnumerable<Row> OfAdviceDesk() =>
    [
        Get("/spreekuur/klantcontact", AtDesk), Get("/spreekuur/dag", AtDesk), Get("/spreekuur/week", AtDesk), Get("/spreekuur/zonder-antwoord", AtDesk),
        Get($"{OneMatter}/contact", Advises), Get($"{OneMatter}/verwijderen", Advises), AtMost($"{OneMatter}/documenten/{{document:guid}}", Advises),
        // "A supervisor sees figures of the team, not texts" (issue).
        Get("/spreekuur/team", (o, w, t) => AtDesk(o, w, t) || Coordinates(o, w, t)),
        Get("/spreekuur/lijsten", Coordinates),
        .. Posts(AtDesk, "/spreekuur/klantcontact", "/spreekuur/kwesties/zoeken"),
        .. Posts(Advises, OneMatter, $"{OneMatter}/contact", $"{OneMatter}/stap", $"{OneMatter}/sluiten", $"{OneMatter}/heropenen", $"{OneMatter}/verwijderen", $"{OneMatter}/aanbieden", $"{OneMatter}/aanbod-intrekken", $"{OneMatter}/documenten", $"{OneMatter}/documenten/{{document:guid}}/verwijderen"),
        .. Posts(IsOffered, $"{OneMatter}/overnemen", $"{OneMatter}/niet-overnemen"),
        .. Posts(Coordinates, "/spreekuur/lijsten", "/spreekuur/lijsten/{id:guid}/weg"),
    ];

    private static bool IsOffered(Oracle oracle, Who who, Target about) => oracle.Facts.Matters.Exists(m => m.Id == about.Thing && oracle.IsOfferedMatter(who, m.Id));

    private static bool AtDesk(Oracle oracle, Who who, Target about) => Oracle.IsAdvisor(who);
}
