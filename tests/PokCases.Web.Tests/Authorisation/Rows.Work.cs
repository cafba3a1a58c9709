namespace PokCases.Web.Tests.Authorisation;

/// <content>One's own work, and what is of no one case.</content>
internal static partial class Rows
{
    private static IEnumerable<Row> OfWork() =>
    [
        AtMost("/", Anybody), Get("/mijn-dag", SignedIn),
        Get("/casussen", InPartnership),
        Get("/casussen/nieuw", Handles), Get("/casussen/nieuw/gevaar", Handles),
        Get("/casussen/importeren", Coordinates), Get("/casussen/importeren/sjabloon", Coordinates),
        AtMost("/casussen/importeren/{id:guid}", OwnImport), AtMost("/casussen/importeren/{id:guid}/wijzigingen", OwnImport),
        AtMost("/acties/{id:guid}", (o, w, t) => o.SeesAction(w, o.Facts.Actions.Single(a => a.Id == t.Thing))),
        AtMost("/besluiten/{id:guid}", (o, w, t) => o.Facts.Outcomes.Single(x => x.Id == t.Thing).MandateHolderId is { } holder && o.ActsAs(w, holder)),
        AtMost("/tussentijds/{id:guid}", (o, w, t) => o.Facts.Interim.Single(d => d.Id == t.Thing) is var asked && (o.SeesCase(w, asked.CaseId) || o.IsAsked(w, asked))),
        AtMost("/casusregie/{id:guid}", AskedToLead),
        Get("/signalen", InPartnership), Get("/signalen/nieuw", InPartnership), Get("/signalen/{id:guid}", InPartnership), Get("/signalen/{id:guid}/wijzigingen", InPartnership),
        AtMost("/signalen/{id:guid}/wijzigen", LeadsSignal),
        Get("/toegang-vragen", Handles), Get("/noodtoegang", Handles), Get("/waarneming", Handles),
        Get("/noodtoegang/beoordelen", Supervises), AtMost("/noodtoegang/beoordelen/{id:guid}", Supervises),
        Get("/logboek", Supervises), Get("/logboek/opvallend", Supervises), Get("/logboek/logboek.csv", Supervises),
        // For everybody who is signed in to fetch and keep.
        Get("/logboek/controlepunten", SignedIn), AtMost("/logboek/controlepunten/alle", SignedIn), Get("/logboek/controlepunten/sleutels", SignedIn), AtMost("/logboek/controlepunten/{number:long}", SignedIn),
        AtMost("/verwerkingen", Anybody), AtMost("/verwerkingen/{id}", Anybody),
        .. Posts(Handles, "/casussen/nieuw", "/casussen/nieuw/gevaar", "/toegang-vragen", "/noodtoegang", "/waarneming"),
        .. Posts(InPartnership, "/casussen/zoeken", "/casussen/snel", "/casussen/weergaven", "/signalen/nieuw", "/signalen/{id:guid}/meedoen", "/signalen/{id:guid}/gelezen"),
        .. Posts((o, w, t) => w.IsIn && o.Facts.Views.Single(v => v.Id == t.Thing).OwnerId == w.Id, "/casussen/weergaven/{id:guid}/verwijderen"),
        .. Posts(Coordinates, "/casussen/importeren"),
        .. Posts(AskedToLead, "/casusregie/{id:guid}/aannemen", "/casusregie/{id:guid}/niet-aannemen"),
        .. Posts(OwnImport, "/casussen/importeren/{id:guid}/inlezen"),
        .. Posts(
            (o, w, t) => o.Facts.Actions.Single(a => a.Id == t.Thing) is var action && (o.ActsAs(w, action.ResponsibleId) || (action.CaseId is { } about && o.HoldsCase(w, about))),
            "/acties/{id:guid}/klaar", "/acties/{id:guid}/vervallen", "/acties/{id:guid}/heropenen", "/acties/{id:guid}/voortgang", "/acties/{id:guid}/datum"),
        .. Posts((o, w, t) => o.Facts.Outcomes.Single(x => x.Id == t.Thing).MandateHolderId is { } holder && o.ActsAs(w, holder), "/besluiten/{id:guid}"),
        .. Posts((o, w, t) => o.IsAsked(w, o.Facts.Interim.Single(d => d.Id == t.Thing)), "/tussentijds/{id:guid}/antwoord", "/tussentijds/{id:guid}/besluit"),
        .. Posts(
            LeadsSignal,
            "/signalen/{id:guid}/wijzigen", "/signalen/{id:guid}/uitwerken", "/signalen/{id:guid}/agenderen", "/signalen/{id:guid}/van-agenda", "/signalen/{id:guid}/beantwoorden",
            "/signalen/{id:guid}/overdragen", "/signalen/{id:guid}/samenvoegen"),
        .. Posts((o, w, t) => w.IsIn && o.Facts.Requests.Single(r => r.Id == t.Thing).AskerId == w.Id, "/toegang-vragen/{id:guid}/intrekken"),
        .. Posts((o, w, t) => Oracle.ReviewsEmergency(w) && o.Facts.Emergencies.Single(e => e.Id == t.Thing).PersonId != w.Id, "/noodtoegang/beoordelen/{id:guid}"),
        .. Posts((o, w, t) => Oracle.HandlesCases(w) && o.Facts.Stewardships.Single(s => s.Id == t.Thing).SubstituteId == w.Id, "/waarneming/{id:guid}/akkoord"),
        .. Posts((o, w, t) => w.IsIn && o.Facts.Stewardships.Single(s => s.Id == t.Thing) is var agreed && (agreed.SubstituteId == w.Id || agreed.AwayId == w.Id), "/waarneming/{id:guid}/beeindigen"),
    ];

    private static bool AskedToLead(Oracle o, Who w, Target t) => Oracle.IsAskedToLead(w, o.Facts.Leads.Single(l => l.Id == t.Thing));

    private static bool OwnImport(Oracle o, Who w, Target t) => Oracle.IsCoordinator(w) && o.Facts.Imports.Single(i => i.Id == t.Thing).ById == w.Id;

    private static bool LeadsSignal(Oracle o, Who w, Target t) =>
        Oracle.WorksInPartnership(w) && (Oracle.IsCoordinator(w) || o.Facts.Signals.Single(s => s.Id == t.Thing) is var signal && (o.ActsAs(w, signal.ResponsibleId) || o.ActsAs(w, signal.RaisedById)));
}
