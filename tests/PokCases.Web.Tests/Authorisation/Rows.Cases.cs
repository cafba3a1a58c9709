using PokCases.Domain.Tables;

namespace PokCases.Web.Tests.Authorisation;

/// <content>Pages of one case.</content>
internal static partial class Rows
{
    private const string Case = "/casussen/{reference}";

    private static IEnumerable<Row> OfCases() =>
    [
        Get(Case, Sees), Get($"{Case}/wijzigingen", Sees), Get($"{Case}/waarom", Sees),
        Get($"{Case}/plan", Sees), Get($"{Case}/plan/wijzigingen", Sees),
        Get($"{Case}/aanpak", Sees), Get($"{Case}/aanpak/wijzigingen", Sees), AtMost($"{Case}/aanpak/kosten.csv", Sees),
        Get($"{Case}/afspraken", Sees), Get($"{Case}/afspraken/wijzigingen", Sees), Get($"{Case}/afspraken.docx", Sees),
        Get($"{Case}/budget", Sees), Get($"{Case}/budget/wijzigingen", Sees),
        Get($"{Case}/delen", Sees), Get($"{Case}/delen/wijzigingen", Sees),
        Get($"{Case}/documenten", Sees), Get($"{Case}/documenten/wijzigingen", Sees),
        Get($"{Case}/team", Sees), Get($"{Case}/team/wijzigingen", Sees),
        Get($"{Case}/tijdlijn", Sees), Get($"{Case}/tijdlijn/wijzigingen", Sees),
        Get($"{Case}/toestemming", Sees), Get($"{Case}/toestemming/wijzigingen", Sees),
        Get($"{Case}/escalatie", Sees),
        Get($"{Case}/nazorg", (o, w, t) => o.SeesCase(w, t.Case) || o.IsContact(w, t.Case)),
        AtMost($"{Case}/delen/{{id:guid}}", ReadsSharing), AtMost($"{Case}/delen/{{id:guid}}/wijzigingen", ReadsSharing),
        AtMost($"{Case}/documenten/{{id:guid}}", ReadsDocument), AtMost($"{Case}/documenten/{{id:guid}}/beeld", ReadsDocument),
        // Forms, and what is there only at some stages.
        AtMost($"{Case}/aanpak/doorbraak", Sees), AtMost($"{Case}/aanpak/kosten", Sees), AtMost($"{Case}/aanpak/stappen/{{number:int}}", Sees),
        AtMost($"{Case}/aanpak/versies/{{number:int}}", Sees), AtMost($"{Case}/aanpak/uitkomst", Works), AtMost($"{Case}/aanpak/tussentijds", Works),
        AtMost($"{Case}/afsluiten", Holds), AtMost($"{Case}/fase", Works), AtMost($"{Case}/wijzigen", Changes), AtMost($"{Case}/inbreng", Works),
        AtMost($"{Case}/overdragen", (o, w, t) => o.LeadsCase(w, t.Case)),
        AtMost($"{Case}/heropenen", Reopens),
        AtMost($"{Case}/afspraken/kiezen", Works),
        // "Wie ziet dit? on every contribution": for who reads it in the case. Choosing it is the speaker's.
        AtMost($"{Case}/bijdragen/{{contributionId:guid}}/wie", (o, w, t) => o.Facts.Contributions.Find(c => c.Id == t.Thing) is { } said && o.SeesCase(w, t.Case) && o.ReadsContribution(w, said)),
        AtMost($"{Case}/budget/aanvragen", Works),
        AtMost($"{Case}/delen/nieuw", Works), AtMost($"{Case}/delen/{{id:guid}}/wijzigen", ReadsSharing), AtMost($"{Case}/delen/{{id:guid}}/informeren", ReadsSharing),
        AtMost($"{Case}/plan/acties/nieuw", Changes), AtMost($"{Case}/plan/acties/{{actionId:guid}}", Works),
        AtMost($"{Case}/plan/doelen/nieuw", Changes), AtMost($"{Case}/plan/doelen/{{goalId:guid}}", Works),
        AtMost($"{Case}/team/nieuw", ManagesTeam), AtMost($"{Case}/team/{{id:guid}}", ManagesTeam), AtMost($"{Case}/team/verzoeken/{{id:guid}}", Holds),
        AtMost($"{Case}/toestemming/nieuw", Works), AtMost($"{Case}/toestemming/{{id:guid}}/intrekken", Works),
        AtMost($"{Case}/triage", (o, w, t) => o.SeesCase(w, t.Case) || o.Triages(w, t.Case) || (Oracle.HandlesCases(w) && o.CaseOf(t.Case).IntroducerId == w.Id)),
        .. Posts(
            Changes,
            $"{Case}/aanpak/doorbraak", $"{Case}/aanpak/kosten", $"{Case}/aanpak/stappen/{{number:int}}", $"{Case}/aanpak/stappen/{{number:int}}/hier", $"{Case}/aanpak/uitkomst",
            $"{Case}/aanpak/tussentijds", $"{Case}/aanpak/tussentijds/{{id:guid}}/intrekken", $"{Case}/budget/aanvragen", $"{Case}/budget/{{requestId:guid}}/intrekken",
            $"{Case}/delen", $"{Case}/documenten", $"{Case}/documenten/{{id:guid}}/verwijderen", $"{Case}/wijzigen", $"{Case}/inbreng",
            $"{Case}/plan/acties", $"{Case}/plan/acties/{{actionId:guid}}", $"{Case}/plan/doelen", $"{Case}/plan/doelen/{{goalId:guid}}",
            $"{Case}/plan/doelen/{{goalId:guid}}/bereikt", $"{Case}/plan/doelen/{{goalId:guid}}/vervallen", $"{Case}/plan/doelen/{{goalId:guid}}/heropenen",
            $"{Case}/plan/doelen/{{goalId:guid}}/omhoog", $"{Case}/plan/doelen/{{goalId:guid}}/omlaag"),
        .. Posts(Works, $"{Case}/afspraken/kiezen", $"{Case}/escalatie", $"{Case}/fase", $"{Case}/toestemming", $"{Case}/toestemming/{{id:guid}}/intrekken"),
        .. Posts(
            ReadsSharing,
            $"{Case}/delen/{{id:guid}}/wijzigen", $"{Case}/delen/{{id:guid}}/intrekken", $"{Case}/delen/{{id:guid}}/vernieuwen", $"{Case}/delen/{{id:guid}}/informeren", $"{Case}/delen/{{id:guid}}/weg"),
        .. Posts(Holds, $"{Case}/afsluiten", $"{Case}/afsluiten/acties/{{id:guid}}/overdragen", $"{Case}/team/verzoeken/{{id:guid}}/geven", $"{Case}/team/verzoeken/{{id:guid}}/afwijzen"),
        .. Posts((o, w, t) => o.LeadsCase(w, t.Case), $"{Case}/overdragen", $"{Case}/overdragen/intrekken"),
        .. Posts(Reopens, $"{Case}/heropenen"),
        .. Posts(ManagesTeam, $"{Case}/team", $"{Case}/team/{{id:guid}}/verlengen", $"{Case}/team/{{id:guid}}/beeindigen"),
        .. Posts(IsOwnContribution, $"{Case}/bijdragen/{{contributionId:guid}}/wie"),
        .. Posts((o, w, t) => o.WorksWithCase(w, t.Case) || o.IsContact(w, t.Case), $"{Case}/nazorg/{{id:guid}}", $"{Case}/escalatie/{{id:guid}}/antwoord"),
        .. Posts((o, w, t) => o.Triages(w, t.Case), $"{Case}/triage", $"{Case}/triage/oppakken"),
        .. Posts((o, w, t) => o.WorksWithCase(w, t.Case) || (Oracle.HandlesCases(w) && o.CaseOf(t.Case).IntroducerId == w.Id), $"{Case}/triage/gelezen", $"{Case}/triage/opnieuw"),
        .. Posts((o, w, t) => Oracle.HandlesCases(w) && o.Facts.Emergencies.Exists(e => e.CaseId == t.Case && e.PersonId == w.Id), $"{Case}/noodtoegang/beeindigen"),
    ];

    private static bool ReadsSharing(Oracle o, Who w, Target t) => o.Facts.Sharing.Find(d => d.Id == t.Thing) is { } decision && o.ReadsSharing(w, decision);

    private static bool ReadsDocument(Oracle o, Who w, Target t) => o.Facts.Documents.Find(d => d.Id == t.Thing) is { } document && o.ReadsDocument(w, document);

    private static bool IsOwnContribution(Oracle o, Who w, Target t) =>
        o.Facts.Contributions.Find(c => c.Id == t.Thing) is { } said && said.SpeakerId == w.Id && o.ReadsContribution(w, said);

    private static bool Reopens(Oracle o, Who w, Target t) => Oracle.HandlesCases(w) && o.CaseOf(t.Case).Stage == Domain.Cases.CaseStage.Closed
        && (o.LeadsCase(w, t.Case) || o.RolesAt(w, o.CaseOf(t.Case).TableId).HasFlag(TableRoles.Chair));

    private static bool ManagesTeam(Oracle o, Who w, Target t) =>
        o.HoldsCase(w, t.Case) || (o.WorksWithCase(w, t.Case) && o.RolesAt(w, o.CaseOf(t.Case).TableId).HasFlag(TableRoles.Chair));
}
