namespace PokCases.Web.Tests.Authorisation;

/// <content>The household of a case.</content>
internal static partial class Rows
{
    private const string Home = "/casussen/{reference}/huishouden";

    private static IEnumerable<Row> OfHouseholds() =>
    [
        Get(Home, Sees), Get($"{Home}/wijzigingen", Sees),
        AtMost($"{Home}/beeld", Works), AtMost($"{Home}/leefgebieden", Works), AtMost($"{Home}/relaties/nieuw", Changes),
        AtMost($"{Home}/datums/nieuw", Changes), AtMost($"{Home}/datums/{{id:guid}}", Works),
        AtMost($"{Home}/hulp/nieuw", Changes), AtMost($"{Home}/hulp/{{id:guid}}", Works),
        AtMost($"{Home}/personen/nieuw", Changes), AtMost($"{Home}/personen/bekend", Changes),
        AtMost($"{Home}/personen/{{id:guid}}", WorksWithMember), AtMost($"{Home}/personen/{{id:guid}}/contact", WorksWithMember),
        AtMost($"{Home}/personen/{{id:guid}}/vertegenwoordiging", WorksWithMember), AtMost($"{Home}/personen/{{id:guid}}/wie", WorksWithMember),
        AtMost($"{Home}/vertegenwoordiging/{{id:guid}}", WorksWithRepresented),
        .. Posts(
            Changes,
            $"{Home}/beeld", $"{Home}/leefgebieden", $"{Home}/relaties/nieuw", $"{Home}/relaties/{{id:guid}}/weg", $"{Home}/datums/nieuw", $"{Home}/datums/{{id:guid}}",
            $"{Home}/datums/{{id:guid}}/van-de-baan", $"{Home}/hulp/nieuw", $"{Home}/hulp/{{id:guid}}", $"{Home}/hulp/{{id:guid}}/weg", $"{Home}/personen/nieuw", $"{Home}/personen/bekend"),
        .. Posts(
            WorksWithMember,
            $"{Home}/personen/{{id:guid}}", $"{Home}/personen/{{id:guid}}/contact", $"{Home}/personen/{{id:guid}}/vertegenwoordiging", $"{Home}/personen/{{id:guid}}/weg"),
        .. Posts((o, w, t) => o.HoldsCase(w, t.Case), $"{Home}/personen/{{id:guid}}/wie"),
        .. Posts(WorksWithRepresented, $"{Home}/vertegenwoordiging/{{id:guid}}", $"{Home}/vertegenwoordiging/{{id:guid}}/weg"),
    ];

    private static bool WorksWithMember(Oracle o, Who w, Target t) =>
        o.WorksWithCase(w, t.Case) && o.Facts.Household.Find(m => m.Id == t.Thing) is { } member && o.SeesMember(w, member);

    private static bool WorksWithRepresented(Oracle o, Who w, Target t) =>
        o.WorksWithCase(w, t.Case) && o.Facts.Representations.Find(r => r.Id == t.Thing) is { } of
        && o.Facts.Household.Exists(m => m.CaseId == t.Case && m.PersonId == of.PersonId && o.SeesMember(w, m));
}
