namespace PokCases.Web.Tests.Authorisation;

/// <content>Receivers without an account: who has the address alone is asked for the code, whatever it leads to; what a code opens is tested where it stands.</content>
internal static partial class Rows
{
    private const string Link = "/v/{secret}";

    private static IEnumerable<Row> OfOutside() =>
    [
        Get(Link, Anybody), Get($"{Link}/documenten/{{id:guid}}", Anybody),
        .. Posts(
            Anybody,
            Link, $"{Link}/accepteren", $"{Link}/oppakken", $"{Link}/afwijzen", $"{Link}/niet-gelukt", $"{Link}/eerste-contact",
            $"{Link}/afspraak", $"{Link}/afspraak/{{id:guid}}/verzetten", $"{Link}/afspraak/{{id:guid}}/afloop",
            $"{Link}/terugkoppelen", $"{Link}/loopt-nog", $"{Link}/afronden"),
        AtMost("/verwijzingen/{key}/link", LetsIn),
        .. Posts(LetsIn, "/verwijzingen/{key}/link", "/verwijzingen/{key}/link/intrekken"),
    ];

    // "revocable": by who refers, or acts for that person; only to a receiver outside the partnership.
    private static bool LetsIn(Oracle o, Who w, Target t) =>
        o.Facts.Referrals.Find(r => r.Id == t.Thing) is { ReceiverOrganisationId: null } referral && o.Refers(w, referral);
}
