namespace PokCases.Web.Tests.Authorisation;

/// <content>Accounts, administration, and what is open to everybody.</content>
internal static partial class Rows
{
    private static IEnumerable<Row> OfAccounts() =>
    [
        AtMost("/healthz", Anybody), AtMost("/readyz", Anybody), AtMost("/assets/{name}", Anybody), AtMost("/look/theme.css", Anybody),
        AtMost("/inloggen", Anybody), AtMost("/inloggen/code", Anybody), AtMost("/inloggen/herstelcode", Anybody), AtMost("/inloggen/tweede-stap", Anybody),
        AtMost("/geen-toegang", Anybody), AtMost("/wachtwoord-vergeten", Anybody),
        AtMost("/uitnodiging/{secret}", Anybody), AtMost("/nieuw-wachtwoord/{secret}", Anybody), AtMost("/eerste-beheerder/{secret}", Anybody), AtMost("/account/e-mail/bevestigen/{secret}", Anybody),
        Get("/account", SignedIn), Get("/account/adres", SignedIn), AtMost("/account/conceptsleutel", SignedIn), Get("/account/e-mail", SignedIn), Get("/account/herstelcodes", SignedIn), Get("/account/tweede-stap", SignedIn), Get("/account/wachtwoord", SignedIn),
        Get("/beheer", Administers), Get("/beheer/mensen", Administers), Get("/beheer/mensen/nieuw", Administers), Get("/beheer/mensen/{id:guid}", Administers), Get("/beheer/mensen/{id:guid}/overdragen", Administers),
        Get("/beheer/organisaties", Administers), Get("/beheer/organisaties/nieuw", Administers), Get("/beheer/organisaties/{id:guid}", Administers),
        Get("/beheer/rollen", (o, w, t) => Oracle.IsAdministrator(w) || Oracle.Supervises(w)),
        .. Posts(
            Anybody,
            "/inloggen", "/inloggen/code", "/inloggen/herstelcode", "/inloggen/tweede-stap", "/wachtwoord-vergeten", "/uitloggen", "/taal",
            "/uitnodiging/{secret}", "/nieuw-wachtwoord/{secret}", "/eerste-beheerder/{secret}", "/account/e-mail/bevestigen/{secret}"),
        .. Posts(SignedIn, "/account/adres", "/account/adres/vergeten", "/account/e-mail", "/account/herstelcodes", "/account/overal-uitloggen", "/account/tweede-stap", "/account/wachtwoord", "/account/weekbericht"),
        .. Posts(
            Administers,
            "/beheer/mensen/nieuw", "/beheer/mensen/{id:guid}", "/beheer/mensen/{id:guid}/e-mail", "/beheer/mensen/{id:guid}/inschakelen", "/beheer/mensen/{id:guid}/overdragen", "/beheer/mensen/{id:guid}/rollen",
            "/beheer/mensen/{id:guid}/tweede-stap", "/beheer/mensen/{id:guid}/uitloggen", "/beheer/mensen/{id:guid}/uitnodiging", "/beheer/mensen/{id:guid}/uitschakelen", "/beheer/mensen/{id:guid}/wachtwoord",
            "/beheer/organisaties/nieuw", "/beheer/organisaties/{id:guid}", "/beheer/organisaties/{id:guid}/heropenen", "/beheer/organisaties/{id:guid}/sluiten"),
    ];
}
