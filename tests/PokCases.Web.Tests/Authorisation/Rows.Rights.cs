namespace PokCases.Web.Tests.Authorisation;

/// <content>Residents' requests: "answers residents' requests" is the privacy officer (§1); the FG, who handles nothing, sees the list and its terms.</content>
internal static partial class Rows
{
    private const string Request = "/verzoeken/{id:guid}";

    private static IEnumerable<Row> OfRights() =>
    [
        Get("/verzoeken", Supervises), Get("/verzoeken/nieuw", HandlesRequests), Get("/verzoeken/personen", HandlesRequests), Get(Request, HandlesRequests), Get($"{Request}/persoon", HandlesRequests), Get($"{Request}/rapport", HandlesRequests),
        AtMost($"{Request}/rapport.docx", HandlesRequests), AtMost($"{Request}/rapport.json", HandlesRequests), AtMost($"{Request}/besluit.docx", HandlesRequests),
        // What follows from a decision is done by who holds the case.
        Get("/verzoeken/taken/{id:guid}", HoldsTask),
        .. Posts(
            HandlesRequests,
            "/verzoeken/nieuw", "/verzoeken/personen", $"{Request}/persoon", $"{Request}/controle", $"{Request}/verlengen", $"{Request}/intrekken", $"{Request}/voorbereiden", $"{Request}/rapport",
            $"{Request}/besluit", $"{Request}/verzonden", $"{Request}/verwijzingen/{{referralId:guid}}/vernietigen"),
        .. Posts(HoldsTask, "/verzoeken/taken/{id:guid}"),
    ];

    private static bool HoldsTask(Oracle o, Who w, Target t) => o.HoldsCase(w, o.Facts.Tasks.Single(x => x.Id == t.Thing).CaseId);
}
