using PokCases.EndToEnd.Tests.AtTheTable;
using PokCases.Web.Demo;

namespace PokCases.EndToEnd.Tests.Accessibility;

/// <summary>Every page of the program, at an address where the demo has it; those of a running session are in <see cref="RunningSessionPages"/>.</summary>
internal static class DemoPages
{
    private static readonly Guid _noord = DemoIds.Table("noord");
    private static readonly Guid _today = DemoIds.Session("noord-14");
    private static readonly Guid _lastFortnight = DemoIds.Session("noord-13");
    private static readonly Guid _draftMinutes = DemoIds.Session("casuistiek-noord-5");

    private static readonly string _matter = $"/spreekuur/kwesties/{DemoIds.Of("matter", "bijstand")}";
    private static readonly string _objection = $"{_matter}/bezwaren/{DemoIds.Of("objection", "bijstand-stop")}";
    private static readonly string _advice = $"{_matter}/adviezen/{DemoIds.Of("advice", "adres")}";

    public static IReadOnlyList<DemoPage> All { get; } =
    [
        new("/inloggen", "/inloggen", null),
        new("/wachtwoord-vergeten", "/wachtwoord-vergeten", null),
        new("/geen-toegang", "/geen-toegang", null, 403),
        new("/uitnodiging/{secret}", "/uitnodiging/geen-geldige-link", null, 410),
        new("/nieuw-wachtwoord/{secret}", "/nieuw-wachtwoord/geen-geldige-link", null, 410),
        new("/eerste-beheerder/{secret}", "/eerste-beheerder/geen-geldige-link", null, 410),
        // The page is the same whether there is anything behind it or not.
        new("/v/{secret}", "/v/geen-geldige-link", null),
        new("/wachtkamer/{secret}", "/wachtkamer/geen-geldige-link", null, 404),
        new("/wachtkamer/{secret}", "/wachtkamer/wachtkamer-de-kwekerij?stil=ja", null),
        new("/vragenlijst/{secret}", "/vragenlijst/geen-geldige-link", null, 404),
        new("/vragenlijst/{secret}", "/vragenlijst/vragenlijst-noord", null),
        new("/vragenlijst/{secret}", "/vragenlijst/vragenlijst-noord?taal=en", null),
        new("/spreekuur/spreekuren", "/spreekuur/spreekuren", DemoPerson.Deputy),
        new("/spreekuur/spreekuren", "/spreekuur/spreekuren", DemoPerson.Coordinator),
        new("/spreekuur/spreekuren/nieuw", "/spreekuur/spreekuren/nieuw", DemoPerson.Deputy),
        new("/spreekuur/spreekuren/{id:guid}", $"/spreekuur/spreekuren/{DemoIds.Of("consulting-hour", "inloop")}", DemoPerson.Deputy),
        new("/spreekuur/spreekuren/{id:guid}/wijzigen", $"/spreekuur/spreekuren/{DemoIds.Of("consulting-hour", "notaris")}/wijzigen", DemoPerson.Deputy),
        new("/spreekuur/rij/{hourId:guid}/{date}", $"/spreekuur/rij/{DemoIds.Of("consulting-hour", "inloop")}/{Here(TimeProvider.System.GetUtcNow()).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)}", DemoPerson.Deputy),
        new("/spreekuur/wachtlijst", "/spreekuur/wachtlijst", DemoPerson.Deputy),
        new("/spreekuur/wachtlijst", "/spreekuur/wachtlijst", DemoPerson.Coordinator),
        new("/verwijzingen/{key}/link", $"/verwijzingen/{DemoIds.Of("referral", "DB-010")}/link", DemoPerson.Deputy, 403),
        new("/verwijzingen/{key}/link", $"/verwijzingen/{DemoIds.Of("referral", "16")}/link", new("i-vermaat", "Ilse Vermaat")),
        new("/account/e-mail/bevestigen/{secret}", "/account/e-mail/bevestigen/geen-geldige-link", DemoPerson.Deputy, 410),
        new("/account", "/account", DemoPerson.Deputy),
        new("/account/wachtwoord", "/account/wachtwoord", DemoPerson.Deputy),
        new("/account/e-mail", "/account/e-mail", DemoPerson.Deputy),
        new("/account/adres", "/account/adres", DemoPerson.Deputy),
        new("/account/tweede-stap", "/account/tweede-stap", DemoPerson.Deputy),
        new("/account/herstelcodes", "/account/herstelcodes", DemoPerson.Deputy),

        new("/mijn-dag", "/mijn-dag", DemoPerson.Chair),
        new("/mijn-dag", "/mijn-dag", DemoPerson.Administrator),
        new("/mijn-dag", "/mijn-dag", DemoPerson.Coordinator),
        new("/tafels", "/tafels", DemoPerson.Chair),
        new("/tafels", "/tafels", DemoPerson.Coordinator),
        new("/tafels/nieuw", "/tafels/nieuw", DemoPerson.Coordinator),
        new("/tafels/{id:guid}", $"/tafels/{_noord}", DemoPerson.Chair),
        new("/tafels/{id:guid}/wijzigen", $"/tafels/{_noord}/wijzigen", DemoPerson.Coordinator),
        new("/tafels/{id:guid}/leden", $"/tafels/{_noord}/leden", DemoPerson.Chair),
        new("/tafels/{id:guid}/organisaties", $"/tafels/{_noord}/organisaties", DemoPerson.Coordinator),
        new("/tafels/{id:guid}/sjablonen", $"/tafels/{_noord}/sjablonen", DemoPerson.Chair),
        new("/tafels/{id:guid}/sjablonen/{templateId:guid}", $"/tafels/{_noord}/sjablonen/{DemoIds.Of("template", "noord/doorbraak")}", DemoPerson.Chair),

        new("/sessies/{id:guid}", $"/sessies/{_today}", DemoPerson.Chair),
        new("/sessies/{id:guid}/punten/{itemId:guid}/waarom", $"/sessies/{_today}/punten/{DemoIds.Of("item", "noord-14/1")}/waarom", DemoPerson.Deputy),
        new("/sessies/{id:guid}/punten/{itemId:guid}/ontvangstbewijs", $"/sessies/{_lastFortnight}/punten/{DemoIds.Of("item", "noord-13/1")}/ontvangstbewijs", DemoPerson.Chair),
        new("/sessies/{id:guid}", $"/sessies/{_today}", DemoPerson.Deputy),
        new("/sessies/{id:guid}", $"/sessies/{_lastFortnight}", DemoPerson.Chair),
        new("/sessies/{id:guid}/plannen", $"/sessies/{_today}/plannen", DemoPerson.Chair),
        new("/sessies/{id:guid}/uitnodiging", $"/sessies/{_today}/uitnodiging", DemoPerson.NotAdmitted),
        new("/sessies/{id:guid}/uitnodiging", $"/sessies/{_today}/uitnodiging", DemoPerson.Deputy),
        new("/sessies/{id:guid}/voorstellen", $"/sessies/{_today}/voorstellen", DemoPerson.NotAdmitted),
        new("/tafels/{tableId:guid}/sessies/nieuw", $"/tafels/{_noord}/sessies/nieuw", DemoPerson.Chair),
        new("/sessies/{id:guid}/groot-scherm", $"/sessies/{_today}/groot-scherm", DemoPerson.Chair),
        new("/sessies/{id:guid}/groot-scherm", $"/sessies/{_lastFortnight}/groot-scherm", DemoPerson.Deputy),
        new("/sessies/{id:guid}/verslag", $"/sessies/{_lastFortnight}/verslag", DemoPerson.Chair),
        new("/sessies/{id:guid}/verslag", $"/sessies/{_lastFortnight}/verslag", DemoPerson.MandateHolder),
        new("/sessies/{id:guid}/verslag", $"/sessies/{_draftMinutes}/verslag", DemoPerson.NotAdmitted),

        new("/acties/{id:guid}", $"/acties/{DemoIds.Of("action", "noord-13/DB-014/4")}", DemoPerson.Deputy),
        new("/casussen", "/casussen", DemoPerson.Deputy),
        new("/casussen", "/casussen", DemoPerson.Coordinator),
        new("/casussen/nieuw", "/casussen/nieuw", DemoPerson.Deputy),
        new("/casussen/nieuw/gevaar", "/casussen/nieuw/gevaar", DemoPerson.Deputy),
        new("/tafels/{id:guid}/triage", $"/tafels/{_noord}/triage", DemoPerson.Chair),
        new("/casussen/{reference}/triage", $"{Case("DB", 15)}/triage", DemoPerson.Chair),
        new("/casussen/{reference}/triage", $"{Case("DB", 15)}/triage", DemoPerson.NotAdmitted),
        new("/casussen/{reference}/inbreng", $"{Case("DB", 14)}/inbreng", DemoPerson.CaseLead),
        new("/casussen/{reference}", Case("DB", 14), DemoPerson.Deputy),
        new("/casussen/{reference}", Case("CT", 2), new("p-kooistra", "Pieter Kooistra")),
        new("/casussen/{reference}/waarom", $"{Case("DB", 14)}/waarom", DemoPerson.Deputy),
        new("/casussen/{reference}/wijzigen", $"{Case("DB", 14)}/wijzigen", DemoPerson.CaseLead),
        new("/casussen/{reference}/overdragen", $"{Case("DB", 14)}/overdragen", DemoPerson.CaseLead),
        .. Household(),
        new("/casussen/{reference}/documenten", $"{Case("DB", 14)}/documenten", DemoPerson.CaseLead),
        new("/tafels/verwijstermijnen", "/tafels/verwijstermijnen", DemoPerson.Coordinator),
        new("/tafels/{id:guid}/verwijstermijnen", $"/tafels/{_noord}/verwijstermijnen", DemoPerson.Chair),
        new("/tafels/{id:guid}/grondslagen", $"/tafels/{_noord}/grondslagen", DemoPerson.Chair),
        new("/tafels/{id:guid}/grondslagen/{groundId:guid}", $"/tafels/{_noord}/grondslagen/{DemoIds.Of("ground", "wmo")}", DemoPerson.Chair),
        new("/casussen/{reference}/delen", $"{Case("DB", 14)}/delen", DemoPerson.CaseLead),
        new("/casussen/{reference}/delen/nieuw", $"{Case("DB", 14)}/delen/nieuw", DemoPerson.CaseLead),
        new("/casussen/{reference}/delen/{id:guid}", $"{Case("DB", 14)}/delen/{DemoIds.Of("sharing", "0")}", DemoPerson.CaseLead),
        new("/casussen/{reference}/delen/{id:guid}/informeren", $"{Case("DB", 14)}/delen/{DemoIds.Of("sharing", "0")}/informeren", DemoPerson.CaseLead),
        new("/casussen/{reference}/delen/{id:guid}/wijzigen", $"{Case("DB", 14)}/delen/{DemoIds.Of("sharing", "1")}/wijzigen", DemoPerson.CaseLead),
        new("/casussen/{reference}/toestemming", $"{Case("DB", 14)}/toestemming", DemoPerson.CaseLead),
        new("/casussen/{reference}/toestemming/nieuw", $"{Case("DB", 14)}/toestemming/nieuw", DemoPerson.CaseLead),
        new("/casussen/{reference}/toestemming/{id:guid}/intrekken", $"{Case("DB", 14)}/toestemming/{DemoIds.Of("consent", "DB-014/Help")}/intrekken", DemoPerson.CaseLead),
        new("/casussen/importeren", "/casussen/importeren", DemoPerson.Coordinator),
        new("/casussen/importeren/{id:guid}", $"/casussen/importeren/{DemoIds.Of("import", "geschiedenis")}", DemoPerson.Coordinator),
        new("/tafels/{id:guid}/bord", $"/tafels/{_noord}/bord", DemoPerson.Chair),
        new("/tafels/{id:guid}/bord", $"/tafels/{_noord}/bord", DemoPerson.Coordinator),
        new("/casussen/{reference}/plan", $"{Case("DB", 14)}/plan", DemoPerson.CaseLead),
        new("/casussen/{reference}/plan", $"{Case("DB", 16)}/plan", DemoPerson.LegalAid),
        new("/casussen/{reference}/plan/doelen/nieuw", $"{Case("DB", 14)}/plan/doelen/nieuw", DemoPerson.CaseLead),
        new("/casussen/{reference}/plan/doelen/{goalId:guid}", $"{Case("DB", 14)}/plan/doelen/{DemoIds.Of("goal", "DB-014/0")}", DemoPerson.CaseLead),
        new("/casussen/{reference}/plan/acties/nieuw", $"{Case("DB", 14)}/plan/acties/nieuw", DemoPerson.CaseLead),
        new("/casussen/{reference}/plan/acties/{actionId:guid}", $"{Case("DB", 14)}/plan/acties/{DemoIds.Of("plan-action", "DB-014/0/1")}", DemoPerson.CaseLead),
        new("/casussen/{reference}/afspraken", $"{Case("DB", 14)}/afspraken", DemoPerson.CaseLead),
        new("/casussen/{reference}/afspraken", $"{Case("DB", 16)}/afspraken", DemoPerson.LegalAid),
        new("/casussen/{reference}/afspraken/kiezen", $"{Case("DB", 14)}/afspraken/kiezen", DemoPerson.CaseLead),
        new("/waarneming", "/waarneming", DemoPerson.CaseLead),
        new("/casussen/{reference}/aanpak", $"{Case("DB", 14)}/aanpak", DemoPerson.CaseLead),
        new("/casussen/{reference}/aanpak", $"{Case("DB", 9)}/aanpak", DemoPerson.NotAdmitted),
        new("/casussen/{reference}/aanpak/stappen/{number:int}", $"{Case("DB", 14)}/aanpak/stappen/4", DemoPerson.CaseLead),
        new("/casussen/{reference}/aanpak/doorbraak", $"{Case("DB", 14)}/aanpak/doorbraak", DemoPerson.CaseLead),
        new("/casussen/{reference}/aanpak/versies/{number:int}", $"{Case("DB", 14)}/aanpak/versies/1", DemoPerson.CaseLead),
        new("/casussen/{reference}/aanpak/uitkomst", $"{Case("DB", 14)}/aanpak/uitkomst", DemoPerson.CaseLead),
        new("/casussen/{reference}/aanpak/kosten", $"{Case("DB", 14)}/aanpak/kosten", DemoPerson.CaseLead),
        new("/casussen/{reference}/aanpak/tussentijds", $"{Case("DB", 14)}/aanpak/tussentijds", DemoPerson.CaseLead),
        new("/verwijzingen", "/verwijzingen", DemoPerson.Deputy),
        new("/verwijzingen/bord", "/verwijzingen/bord", DemoPerson.Deputy),
        new("/verwijzingen/nieuw", "/verwijzingen/nieuw", DemoPerson.Deputy),
        new("/verwijzingen/{key}", $"/verwijzingen/{DemoIds.Of("referral", "DB-010")}", DemoPerson.Deputy),
        new("/verwijzingen/{key}/wijzigen", $"/verwijzingen/{DemoIds.Of("referral", "DB-010")}/wijzigen", DemoPerson.Deputy),
        new("/casussen/{reference}/verwijzingen", $"{Case("DB", 10)}/verwijzingen", DemoPerson.Deputy),
        new("/tussentijds/{id:guid}", $"/tussentijds/{DemoIds.Of("interim", "DB-014/1")}", DemoPerson.MandateHolder),
        new("/casussen/{reference}/budget", $"{Case("DB", 14)}/budget", DemoPerson.CaseLead),
        new("/casussen/{reference}/budget/aanvragen", $"{Case("DB", 14)}/budget/aanvragen", DemoPerson.CaseLead),
        new("/tafels/{id:guid}/budget", $"/tafels/{_noord}/budget", DemoPerson.Chair),
        new("/tafels/{id:guid}/budget", $"/tafels/{_noord}/budget", DemoPerson.Coordinator),
        new("/tafels/{id:guid}/budget/aanvragen/{requestId:guid}", $"/tafels/{_noord}/budget/aanvragen/{DemoIds.Of("budget-request", "DB-014/1")}", DemoPerson.Chair),

        new("/casussen/{reference}/bijdragen/{contributionId:guid}/wie", $"{Case("DB", 10)}/bijdragen/{DemoIds.Of("contribution", "noord-12/DB-010/1")}/wie", DemoPerson.Deputy),
        new("/casussen/{reference}/tijdlijn", $"{Case("DB", 14)}/tijdlijn", DemoPerson.Deputy),
        new("/casussen/{reference}/fase", $"{Case("DB", 14)}/fase", DemoPerson.CaseLead),
        new("/casussen/{reference}/escalatie", $"{Case("DB", 14)}/escalatie", DemoPerson.CaseLead),
        new("/casussen/{reference}/afsluiten", $"{Case("DB", 14)}/afsluiten", DemoPerson.CaseLead),
        new("/casussen/{reference}/afsluiten", $"{Case("CT", 6)}/afsluiten", new("p-kooistra", "Pieter Kooistra")),
        new("/casussen/{reference}/afsluiten", $"{Case("CT", 6)}/afsluiten?uitkomst=Solved", new("p-kooistra", "Pieter Kooistra")),
        new("/casussen/{reference}/heropenen", $"{Case("DB", 6)}/heropenen", DemoPerson.CaseLead),
        new("/casussen/{reference}/nazorg", $"{Case("DB", 6)}/nazorg", DemoPerson.CaseLead),
        new("/casussen/{reference}/team", $"{Case("DB", 9)}/team", new("n-hoogland", "Nienke Hoogland")),
        new("/casussen/{reference}/team/nieuw", $"{Case("DB", 9)}/team/nieuw", new("n-hoogland", "Nienke Hoogland")),
        new("/casussen/{reference}/team/{id:guid}", $"{Case("DB", 9)}/team/{DemoIds.Of("team", "DB-009/w-oosterhof")}", new("n-hoogland", "Nienke Hoogland")),
        new("/casussen/{reference}/team/verzoeken/{id:guid}", $"{Case("DB", 14)}/team/verzoeken/{DemoIds.Of("access-request", "DB-014/w-oosterhof")}", DemoPerson.CaseLead),
        new("/casussen/{reference}/overdragen", $"{Case("CT", 5)}/overdragen", DemoPerson.NotAdmitted),
        new("/casusregie/{id:guid}", $"/casusregie/{DemoIds.Of("lead", "CT-005")}", new("i-vermaat", "Ilse Vermaat")),
        new("/toegang-vragen", "/toegang-vragen", new("w-oosterhof", "Wendy Oosterhof")),
        new("/noodtoegang", "/noodtoegang", DemoPerson.Deputy),
        new("/noodtoegang/beoordelen", "/noodtoegang/beoordelen", new("j-reinders", "Joost Reinders")),
        new("/noodtoegang/beoordelen/{id:guid}", $"/noodtoegang/beoordelen/{DemoIds.Of("emergency", "CT-004/b-tuinstra")}", new("j-reinders", "Joost Reinders")),
        new("/logboek/controlepunten", "/logboek/controlepunten", DemoPerson.Deputy),

        new("/signalen", "/signalen", DemoPerson.Deputy),
        new("/signalen/nieuw", "/signalen/nieuw", DemoPerson.Deputy),
        new("/signalen/{id:guid}", $"/signalen/{DemoIds.Of("signal", "briefadres")}", DemoPerson.Coordinator),
        new("/signalen/{id:guid}/wijzigen", $"/signalen/{DemoIds.Of("signal", "briefadres")}/wijzigen", DemoPerson.Coordinator),

        new("/uitkomsten", "/uitkomsten", DemoPerson.Coordinator),
        new("/uitkomsten", "/uitkomsten?per=Domain", DemoPerson.Chair),
        new("/uitkomsten/raad", "/uitkomsten/raad", DemoPerson.Deputy),
        new("/uitkomsten/vragenlijsten", "/uitkomsten/vragenlijsten", DemoPerson.Coordinator),
        new("/uitkomsten/vragenlijsten/{id:guid}", $"/uitkomsten/vragenlijsten/{DemoIds.Of("survey", "noord-inwoners")}", DemoPerson.Coordinator),
        new("/uitkomsten/vragenlijsten/{id:guid}", $"/uitkomsten/vragenlijsten/{DemoIds.Of("survey", "noord-nu")}", DemoPerson.Coordinator),
        new("/uitkomsten/spreekuur", "/uitkomsten/spreekuur", DemoPerson.Coordinator),
        new("/uitkomsten/raad/spreekuur", "/uitkomsten/raad/spreekuur", DemoPerson.Deputy),
        new("/uitkomsten/obstakels", "/uitkomsten/obstakels", DemoPerson.Chair),
        new("/tafels/{id:guid}/gebeurtenis", $"/tafels/{_noord}/gebeurtenis", DemoPerson.Chair),

        new("/sociale-kaart", "/sociale-kaart", DemoPerson.Deputy),
        new("/sociale-kaart", "/sociale-kaart?nakijken=zonder", DemoPerson.Coordinator),
        new("/sociale-kaart/{id:guid}", $"/sociale-kaart/{DemoIds.Of("help-offer", "budgetbeheer")}", DemoPerson.Deputy),
        new("/sociale-kaart/{id:guid}", $"/sociale-kaart/{DemoIds.Of("help-offer", "taalmaatje")}", DemoPerson.Coordinator),
        new("/sociale-kaart/{id:guid}/wijzigen", $"/sociale-kaart/{DemoIds.Of("help-offer", "budgetbeheer")}/wijzigen", DemoPerson.Coordinator),
        new("/sociale-kaart/aanbieders/nieuw", "/sociale-kaart/aanbieders/nieuw", DemoPerson.Coordinator),
        new("/sociale-kaart/aanbieders/{id:guid}", $"/sociale-kaart/aanbieders/{DemoIds.Of("help-provider", "schuldhulp")}", DemoPerson.Coordinator),
        new("/sociale-kaart/aanbieders/{id:guid}/wijzigen", $"/sociale-kaart/aanbieders/{DemoIds.Of("help-provider", "schuldhulp")}/wijzigen", DemoPerson.Coordinator),
        new("/sociale-kaart/aanbieders/{id:guid}/aanbod", $"/sociale-kaart/aanbieders/{DemoIds.Of("help-provider", "schuldhulp")}/aanbod", DemoPerson.Coordinator),
        new("/sociale-kaart/aanbieders/{id:guid}/functies", $"/sociale-kaart/aanbieders/{DemoIds.Of("help-provider", "schuldhulp")}/functies", DemoPerson.Coordinator),
        new("/sociale-kaart/functies/{id:guid}/wijzigen", $"/sociale-kaart/functies/{DemoIds.Of("help-function", "schuldhulp-aanmelding")}/wijzigen", DemoPerson.Coordinator),
        new("/sociale-kaart/regels", "/sociale-kaart/regels", DemoPerson.Coordinator),
        new("/sociale-kaart/uitwisselen", "/sociale-kaart/uitwisselen", DemoPerson.Coordinator),

        new("/spreekuur/kwesties", "/spreekuur/kwesties", DemoPerson.LegalAdvisor),
        new("/spreekuur/kwesties/{id:guid}", _matter, DemoPerson.LegalAdvisor),
        new("/spreekuur/klantcontact", "/spreekuur/klantcontact", DemoPerson.LegalAdvisor),
        new("/spreekuur/kwesties/{id:guid}/contact", $"{_matter}/contact", DemoPerson.LegalAdvisor),
        new("/spreekuur/kwesties/{id:guid}/verwijderen", $"{_matter}/verwijderen", DemoPerson.LegalAdvisor),
        new("/spreekuur/zonder-antwoord", "/spreekuur/zonder-antwoord", DemoPerson.LegalAdvisor),
        new("/spreekuur/dag", "/spreekuur/dag", DemoPerson.LegalAdvisor),
        new("/spreekuur/week", "/spreekuur/week", DemoPerson.LegalAdvisor),
        new("/spreekuur/team", "/spreekuur/team", DemoPerson.Coordinator),
        new("/spreekuur/lijsten", "/spreekuur/lijsten", DemoPerson.Coordinator),
        new("/spreekuur/termijnen", "/spreekuur/termijnen", DemoPerson.LegalAdvisor),
        new("/spreekuur/kwesties/{id:guid}/bezwaren", $"{_matter}/bezwaren", DemoPerson.LegalAdvisor),
        new("/spreekuur/kwesties/{id:guid}/bezwaren/nieuw", $"{_matter}/bezwaren/nieuw", DemoPerson.LegalAdvisor),
        new("/spreekuur/kwesties/{id:guid}/bezwaren/{objection:guid}", $"{_objection}", DemoPerson.LegalAdvisor),
        new("/spreekuur/kwesties/{id:guid}/bezwaren/{objection:guid}", $"{_matter}/bezwaren/{DemoIds.Of("objection", "ziektewet")}", DemoPerson.LegalAdvisor),
        new("/spreekuur/kwesties/{id:guid}/bezwaren/{objection:guid}/besluit", $"{_objection}/besluit", DemoPerson.LegalAdvisor),
        new("/spreekuur/kwesties/{id:guid}/bezwaren/{objection:guid}/gebeurtenis/{entry:guid}", $"{_objection}/gebeurtenis/{DemoIds.Of("objection-event", "bijstand-stop/1")}", DemoPerson.LegalAdvisor),
        new("/spreekuur/kwesties/{id:guid}/rechten", $"{_matter}/rechten", DemoPerson.LegalAdvisor),
        new("/spreekuur/kwesties/{id:guid}/rechten/{right:guid}", $"{_matter}/rechten/{DemoIds.Of("right", "woonkosten")}", DemoPerson.LegalAdvisor),
        new("/spreekuur/kwesties/{id:guid}/adviezen", $"{_matter}/adviezen", DemoPerson.LegalAdvisor),
        new("/spreekuur/kwesties/{id:guid}/adviezen/nieuw", $"{_matter}/adviezen/nieuw", DemoPerson.LegalAdvisor),
        new("/spreekuur/kwesties/{id:guid}/adviezen/{advice:guid}", $"{_advice}", DemoPerson.LegalAdvisor),
        new("/spreekuur/kwesties/{id:guid}/adviezen/{advice:guid}/wijzigen", $"{_advice}/wijzigen", DemoPerson.LegalAdvisor),
        new("/spreekuur/kwesties/{id:guid}/adviezen/{advice:guid}/inbrengen", $"{_advice}/inbrengen", DemoPerson.LegalAdvisor),

        new("/beheer", "/beheer", DemoPerson.Administrator),
        new("/beheer/rollen", "/beheer/rollen", DemoPerson.PrivacyOfficer),
        new("/beheer/mensen", "/beheer/mensen", DemoPerson.Administrator),
        new("/beheer/mensen/nieuw", "/beheer/mensen/nieuw", DemoPerson.Administrator),
        new("/beheer/mensen/{id:guid}", $"/beheer/mensen/{DemoPerson.CaseLead.Id}", DemoPerson.Administrator),
        new("/beheer/mensen/{id:guid}/overdragen", $"/beheer/mensen/{DemoPerson.CaseLead.Id}/overdragen", DemoPerson.Administrator),
        new("/beheer/organisaties", "/beheer/organisaties", DemoPerson.Administrator),
        new("/beheer/organisaties/nieuw", "/beheer/organisaties/nieuw", DemoPerson.Administrator),
        new("/beheer/organisaties/{id:guid}", $"/beheer/organisaties/{DemoIds.Organisation("anker")}", DemoPerson.Administrator),

        new("/logboek", "/logboek", DemoPerson.PrivacyOfficer),
        new("/logboek", "/logboek?casus=geen-kenmerk&van=gisteren", DemoPerson.PrivacyOfficer, 400),
        new("/logboek/opvallend", "/logboek/opvallend", DemoPerson.PrivacyOfficer),
        new("/verzoeken", "/verzoeken", DemoPerson.PrivacyOfficer),
        new("/verzoeken/nieuw", "/verzoeken/nieuw", DemoPerson.PrivacyOfficer),
        new("/verzoeken/personen", "/verzoeken/personen", DemoPerson.PrivacyOfficer),
        new("/verzoeken/{id:guid}", $"/verzoeken/{DemoIds.Of("rights", "DB-014/mevrouw")}", DemoPerson.PrivacyOfficer),
        new("/verzoeken/{id:guid}/persoon", $"/verzoeken/{DemoIds.Of("rights", "DB-014/mevrouw")}/persoon", DemoPerson.PrivacyOfficer),
        new("/verzoeken/{id:guid}/rapport", $"/verzoeken/{DemoIds.Of("rights", "DB-014/mevrouw")}/rapport", DemoPerson.PrivacyOfficer),
        new("/bewaren", "/bewaren", DemoPerson.PrivacyOfficer),
        new("/bewaren/casussen/{reference}", $"/bewaren{Case("DB", 6)}", DemoPerson.PrivacyOfficer),
        new("/bewaren/profielen", "/bewaren/profielen", DemoPerson.PrivacyOfficer),
        new("/bewaren/profielen/{id:guid}", $"/bewaren/profielen/{DemoIds.Table("noord")}", DemoPerson.PrivacyOfficer),
        new("/bewaren/profielen/{id:guid}/{profileId:guid}", $"/bewaren/profielen/{DemoIds.Table("noord")}/{DemoIds.Of("retention", $"{DemoIds.Table("noord")}/Jeugdwet")}", DemoPerson.PrivacyOfficer),
        new("/bewaren/verklaringen", "/bewaren/verklaringen", DemoPerson.PrivacyOfficer),
        new("/bewaren/verklaringen/{id:guid}", $"/bewaren/verklaringen/{Guid.Empty}", DemoPerson.PrivacyOfficer, 404),
        // Nothing was decided there yet.
        new("/verzoeken/taken/{id:guid}", $"/verzoeken/taken/{Guid.Empty}", DemoPerson.Deputy, 404),
        new("/verwerkingen", "/verwerkingen", DemoPerson.PrivacyOfficer),
        new("/verwerkingen/{id}", "/verwerkingen/casuswerk", DemoPerson.Deputy),

        new(null, "/bestaat-niet", DemoPerson.Chair, 404),
        new("/sessies/{id:guid}", $"/sessies/{Guid.Empty}", DemoPerson.Chair, 404),
        new("/tafels/nieuw", "/tafels/nieuw", DemoPerson.NotAdmitted, 403),
    ];

    private static IEnumerable<DemoPage> Household()
    {
        const string Route = "/casussen/{reference}/huishouden";
        var (own, other) = ($"{Case("DB", 14)}/huishouden", $"{Case("DB", 9)}/huishouden");
        var (member, help, date) = (DemoIds.Of("member", "DB-014/mevrouw"), DemoIds.Of("help", "DB-014/0"), DemoIds.Of("hard-date", "DB-014"));
        yield return new(Route, own, DemoPerson.CaseLead);
        foreach (var form in (string[])["personen/nieuw", "personen/bekend", "relaties/nieuw", "hulp/nieuw", "datums/nieuw", "leefgebieden", "beeld"])
        {
            yield return new($"{Route}/{form}", $"{own}/{form}", DemoPerson.CaseLead);
        }

        yield return new($"{Route}/personen/{{id:guid}}", $"{own}/personen/{member}", DemoPerson.CaseLead);
        yield return new($"{Route}/personen/{{id:guid}}/contact", $"{own}/personen/{member}/contact", DemoPerson.CaseLead);
        yield return new($"{Route}/personen/{{id:guid}}/wie", $"{own}/personen/{member}/wie", DemoPerson.CaseLead);
        yield return new($"{Route}/personen/{{id:guid}}/vertegenwoordiging", $"{own}/personen/{member}/vertegenwoordiging", DemoPerson.CaseLead);
        yield return new($"{Route}/vertegenwoordiging/{{id:guid}}", $"{other}/vertegenwoordiging/{DemoIds.Of("representation", "DB-009/meneer/FinancialAdministration")}", DemoPerson.NotAdmitted);
        yield return new($"{Route}/hulp/{{id:guid}}", $"{own}/hulp/{help}", DemoPerson.CaseLead);
        yield return new($"{Route}/datums/{{id:guid}}", $"{own}/datums/{date}", DemoPerson.CaseLead);
    }

    private static DateTime Here(DateTimeOffset now) => TimeZoneInfo.ConvertTime(now, TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam")).DateTime;

    private static string Case(string prefix, int number) => DemoCase.Path(prefix, number);
}
