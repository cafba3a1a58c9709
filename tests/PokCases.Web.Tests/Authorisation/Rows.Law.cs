namespace PokCases.Web.Tests.Authorisation;

/// <content>Objections, claimed rights and advice: the advisor who holds the matter, and the advisor who stands in.</content>
internal static partial class Rows
{
    private const string OneMatter = "/spreekuur/kwesties/{id:guid}";
    private const string OneObjection = $"{OneMatter}/bezwaren/{{objection:guid}}";
    private const string OneRight = $"{OneMatter}/rechten/{{right:guid}}";
    private const string OneAdvice = $"{OneMatter}/adviezen/{{advice:guid}}";

    private static IEnumerable<Row> OfLaw() =>
    [
        Get("/spreekuur/termijnen", (_, w, _) => Oracle.IsAdvisor(w)), Get("/spreekuur/kwesties", (_, w, _) => Oracle.IsAdvisor(w)), Get(OneMatter, Advises),
        .. Posts((_, w, _) => Oracle.IsAdvisor(w), "/spreekuur/kwesties"),
        Get($"{OneMatter}/bezwaren", Advises), Get($"{OneMatter}/bezwaren/nieuw", Advises), Get(OneObjection, Advises), Get($"{OneObjection}/besluit", Advises),
        AtMost($"{OneObjection}/gebeurtenis/{{entry:guid}}", Advises),
        Get($"{OneMatter}/rechten", Advises), Get(OneRight, Advises),
        Get($"{OneMatter}/adviezen", Advises), Get($"{OneMatter}/adviezen/nieuw", Advises), Get(OneAdvice, Advises), Get($"{OneAdvice}/wijzigen", Advises), Get($"{OneAdvice}/inbrengen", Advises),
        .. Posts(
            Advises,
            $"{OneMatter}/bezwaren/nieuw", $"{OneObjection}/besluit", $"{OneObjection}/gebeurtenis", $"{OneObjection}/gebeurtenis/{{entry:guid}}", $"{OneObjection}/gebeurtenis/{{entry:guid}}/terug",
            $"{OneObjection}/gebeurtenis/{{entry:guid}}/gedaan", $"{OneObjection}/uitkomst",
            $"{OneMatter}/rechten", OneRight, $"{OneRight}/terug",
            $"{OneMatter}/adviezen/nieuw", $"{OneAdvice}/wijzigen", $"{OneAdvice}/gevolgd", $"{OneAdvice}/inbrengen"),
    ];

    // An address below a matter names something else last.
    private static bool Advises(Oracle oracle, Who who, Target about) =>
        oracle.Facts.Matters.Find(m => about.Address.Contains($"/kwesties/{m.Id}", StringComparison.Ordinal)) is { } matter && oracle.AdvisesIn(who, matter.Id);
}
