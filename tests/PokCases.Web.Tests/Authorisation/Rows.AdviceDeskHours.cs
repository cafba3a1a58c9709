using PokCases.Domain.Accounts;

namespace PokCases.Web.Tests.Authorisation;

/// <content>Consulting hours hold no residents: who advises at that desk keeps them, and the coordinator. Who comes is seen by who advises at that desk alone. Addresses with a secret open what they say, to anybody, while they work.</content>
internal static partial class Rows
{
    private const string Hours = "/spreekuur/spreekuren";
    private const string DeskQueue = "/spreekuur/rij/{hourId:guid}/{date}";
    private const string DeskList = "/spreekuur/wachtlijst";

    private static IEnumerable<Row> OfAdviceDeskHours() =>
    [
        Get(Hours, SeesHours), Get($"{Hours}/nieuw", SeesHours), Get($"{Hours}/{{id:guid}}", KeepsHour), Get($"{Hours}/{{id:guid}}/wijzigen", KeepsHour),
        Get(DeskQueue, SeesQueue), Get($"{DeskQueue}/wijzigingen", SeesQueue), Get(DeskList, SeesHours),
        AtMost("/wachtkamer/{secret}", Anybody), AtMost("/spreekuuragenda/{secret}", Anybody),
        .. Posts(SeesHours, $"{Hours}/nieuw"),
        .. Posts(KeepsHour, $"{Hours}/{{id:guid}}/wijzigen", $"{Hours}/{{id:guid}}/einde", $"{Hours}/{{id:guid}}/uitzondering", $"{Hours}/{{id:guid}}/uitzondering/weg", $"{Hours}/{{id:guid}}/wachtkamer", $"{Hours}/{{id:guid}}/wachtkamer/intrekken"),
        .. Posts((_, w, _) => w.Is(InstallationRoles.LegalAdvisor), $"{Hours}/agenda", $"{Hours}/agenda/intrekken"),
        .. Posts(
            SeesQueue,
            $"{DeskQueue}/openen", $"{DeskQueue}/aankomst", $"{DeskQueue}/volgende", $"{DeskQueue}/bezoeker/{{id:guid}}/oproepen", $"{DeskQueue}/bezoeker/{{id:guid}}/terug",
            $"{DeskQueue}/bezoeker/{{id:guid}}/helpen", $"{DeskQueue}/bezoeker/{{id:guid}}/klaar", $"{DeskQueue}/bezoeker/{{id:guid}}/weg"),
        .. Posts((_, w, _) => Oracle.AdvisesAt(w, w.Organisation), DeskList),
        .. Posts(
            (o, w, t) => o.Facts.DeskList.Find(e => e.Id == t.Thing) is { } entry && Oracle.AdvisesAt(w, entry.OrganisationId),
            $"{DeskList}/{{id:guid}}/afspraak", $"{DeskList}/{{id:guid}}/wachten", $"{DeskList}/{{id:guid}}/afgezegd", $"{DeskList}/{{id:guid}}/niet-gekomen"),
    ];

    private static bool SeesHours(Oracle o, Who w, Target t) => w.Is(InstallationRoles.LegalAdvisor | InstallationRoles.Coordinator);

    private static bool KeepsHour(Oracle o, Who w, Target t) =>
        Oracle.IsCoordinator(w) || (w.Is(InstallationRoles.LegalAdvisor) && o.Facts.DeskHours.Single(h => h.Id == t.Thing).OrganisationId == w.Organisation);

    private static bool SeesQueue(Oracle o, Who w, Target t) => Oracle.AdvisesAt(w, o.Facts.DeskHours.Single(h => t.Address.Contains($"{h.Id}", StringComparison.Ordinal)).OrganisationId);
}
