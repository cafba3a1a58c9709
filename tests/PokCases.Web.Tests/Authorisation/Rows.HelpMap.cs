using PokCases.Domain.HelpMap;

namespace PokCases.Web.Tests.Authorisation;

/// <content>The map of help, which holds no residents: everybody who is in sees it; who keeps it, whose own organisation it is of and the coordinator change it.</content>
internal static partial class Rows
{
    private const string Map = "/sociale-kaart";

    private static IEnumerable<Row> OfHelpMap() =>
    [
        Get(Map, SignedIn), Get($"{Map}/{{id:guid}}", SignedIn), Get($"{Map}/aanbieders/{{id:guid}}", SignedIn),
        // Everybody may put the own organisation on it; another one the coordinator.
        Get($"{Map}/aanbieders/nieuw", SignedIn),
        Get($"{Map}/{{id:guid}}/wijzigen", KeepsOffer), Get($"{Map}/aanbieders/{{id:guid}}/wijzigen", KeepsProvider), Get($"{Map}/aanbieders/{{id:guid}}/aanbod", KeepsProvider),
        Get($"{Map}/aanbieders/{{id:guid}}/functies", KeepsProvider), Get($"{Map}/functies/{{id:guid}}/wijzigen", KeepsFunction),
        Get($"{Map}/regels", Coordinates), Get($"{Map}/uitwisselen", Coordinates), Get($"{Map}/uitwisselen/bestand", Coordinates),
        .. Posts(SignedIn, $"{Map}/aanbieders/nieuw"),
        .. Posts(KeepsOffer, $"{Map}/{{id:guid}}/wijzigen", $"{Map}/{{id:guid}}/klopt", $"{Map}/{{id:guid}}/plek", $"{Map}/{{id:guid}}/beheerder", $"{Map}/{{id:guid}}/kaart"),
        .. Posts(KeepsProvider, $"{Map}/aanbieders/{{id:guid}}/wijzigen", $"{Map}/aanbieders/{{id:guid}}/kaart", $"{Map}/aanbieders/{{id:guid}}/aanbod", $"{Map}/aanbieders/{{id:guid}}/functies"),
        .. Posts(KeepsFunction, $"{Map}/functies/{{id:guid}}/wijzigen", $"{Map}/functies/{{id:guid}}/einde"),
        .. Posts(Coordinates, $"{Map}/regels", $"{Map}/uitwisselen"),
    ];

    private static bool KeepsOffer(Oracle o, Who w, Target t) =>
        o.Facts.HelpOffers.Single(x => x.Id == t.Thing) is var offer && ((w.IsIn && offer.KeeperId == w.Id) || Keeps(w, o.Facts.Providers.Single(p => p.Id == offer.ProviderId)));

    private static bool KeepsProvider(Oracle o, Who w, Target t) => Keeps(w, o.Facts.Providers.Single(p => p.Id == t.Thing));

    private static bool KeepsFunction(Oracle o, Who w, Target t) => Keeps(w, o.Facts.Providers.Single(p => p.Id == o.Facts.HelpFunctions.Single(f => f.Id == t.Thing).ProviderId));

    private static bool Keeps(Who w, Provider provider) => w.IsIn && (Oracle.IsCoordinator(w) || (provider.OrganisationId is { } own && own == w.Organisation));
}
