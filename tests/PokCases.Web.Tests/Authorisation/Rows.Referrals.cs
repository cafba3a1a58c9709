using PokCases.Domain.Referrals;

namespace PokCases.Web.Tests.Authorisation;

/// <content>Referrals: both sides, the case, and who follows terms.</content>
internal static partial class Rows
{
    private const string OneReferral = "/verwijzingen/{key}";

    private static IEnumerable<Row> OfReferrals() =>
    [
        Get("/verwijzingen", Handles), Get("/verwijzingen/bord", Handles), Get("/verwijzingen/nieuw", Handles),
        Get($"{Case}/verwijzingen", Sees), Get($"{Case}/verwijzingen/wijzigingen", Sees),
        AtMost(OneReferral, (o, w, t) => ReferralOf(o, t) is { } referral && o.FollowsReferral(w, referral)),
        AtMost($"{OneReferral}/wijzigen", RefersIt),
        // "which data go along (through the sharing decision)": for who receives, and by this way for nobody else.
        AtMost($"{OneReferral}/documenten/{{id:guid}}", (o, w, t) => ReferralOf(o, t) is { } referral && o.Facts.Documents.Find(d => d.Id == t.Thing) is { } document && o.GoesAlong(w, referral, document)),
        Get("/tafels/{id:guid}/verwijstermijnen", Manages), Get("/tafels/verwijstermijnen", Coordinates),
        .. Posts(Manages, "/tafels/{id:guid}/verwijstermijnen", "/tafels/{id:guid}/verwijstermijnen/redenen"),
        .. Posts(Coordinates, "/tafels/verwijstermijnen", "/tafels/verwijstermijnen/redenen"),
        .. Posts(Handles, "/verwijzingen/nieuw"),
        .. Posts(RefersIt, $"{OneReferral}/wijzigen", $"{OneReferral}/aanbieden", $"{OneReferral}/vergissing", $"{OneReferral}/doorverwijzen"),
        .. Posts(
            (o, w, t) => ReferralOf(o, t) is { } referral && o.Receives(w, referral),
            $"{OneReferral}/accepteren", $"{OneReferral}/oppakken", $"{OneReferral}/wachten", $"{OneReferral}/afwijzen", $"{OneReferral}/niet-gelukt", $"{OneReferral}/afronden",
            $"{OneReferral}/collega", $"{OneReferral}/eerste-contact", $"{OneReferral}/terugkoppelen", $"{OneReferral}/loopt-nog"),
        .. Posts(
            (o, w, t) => ReferralOf(o, t) is { } referral && (o.Refers(w, referral) || o.Receives(w, referral)),
            $"{OneReferral}/intrekken", $"{OneReferral}/gesprek", $"{OneReferral}/afspraak", $"{OneReferral}/afspraak/{{id:guid}}/verzetten", $"{OneReferral}/afspraak/{{id:guid}}/afloop"),
        .. Posts(
            (o, w, t) => ReferralOf(o, t) is { } referral && o.ActsOnReferral(w, referral),
            $"{OneReferral}/regelen", $"{OneReferral}/overdragen", $"{OneReferral}/inwoner-bevestigt"),
    ];

    // An address below a referral names something else last.
    private static Referral? ReferralOf(Oracle oracle, Target about) => oracle.Facts.Referrals.Find(r => r.Id == about.Thing || about.Address.Contains($"{r.Id}", StringComparison.Ordinal));

    private static bool RefersIt(Oracle oracle, Who who, Target about) => ReferralOf(oracle, about) is { } referral && oracle.Refers(who, referral);
}
