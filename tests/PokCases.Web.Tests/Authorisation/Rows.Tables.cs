using PokCases.Domain.Tables;

namespace PokCases.Web.Tests.Authorisation;

/// <content>Tables, their board and their budget.</content>
internal static partial class Rows
{
    private const string One = "/tafels/{id:guid}";

    private static IEnumerable<Row> OfTables() =>
    [
        Get("/tafels", SignedIn), Get("/tafels/nieuw", Coordinates),
        Get(One, Table), AtMost($"{One}/bord", Table), AtMost($"{One}/bord/wijzigingen", Table), AtMost($"{One}/grondslagen", Table),
        Get($"{One}/wijzigen", Manages), Get($"{One}/leden", Manages), Get($"{One}/organisaties", Manages), AtMost($"{One}/sjablonen", Manages), AtMost($"{One}/sjablonen/{{templateId:guid}}", Manages),
        // A ground with its versions: the register is the table's own (no persons), read by whoever sees the table.
        AtMost($"{One}/grondslagen/{{groundId:guid}}", Table),
        AtMost($"{One}/triage", (o, w, t) => o.RunsTable(w, t.Table)),
        AtMost($"{One}/budget", (o, w, t) => o.SeesBudget(w, t.Table)),
        AtMost($"{One}/budget/aanvragen/{{requestId:guid}}", (o, w, t) => o.DecidesBudget(w, t.Table)),
        Get("/tafels/{tableId:guid}/sessies/nieuw", (o, w, t) => o.PlansAt(w, t.Table)),
        .. Posts(Coordinates, "/tafels/nieuw"),
        .. Posts(
            Manages,
            $"{One}/wijzigen", $"{One}/leden", $"{One}/leden/{{personId:guid}}/weg", $"{One}/organisaties", $"{One}/organisaties/{{organisationId:guid}}/weg", $"{One}/sjablonen",
            $"{One}/sjablonen/gebruiken", $"{One}/sjablonen/{{templateId:guid}}", $"{One}/grondslagen", $"{One}/grondslagen/beginlijst", $"{One}/grondslagen/{{groundId:guid}}"),
        .. Posts((o, w, t) => o.PlansAt(w, t.Table), "/tafels/{tableId:guid}/sessies/nieuw"),
        // Which case it moves stands in the form; none here.
        .. Posts((o, w, t) => o.RolesAt(w, t.Table) != TableRoles.None || Oracle.HandlesCases(w), $"{One}/bord/verplaatsen"),
        .. Posts(
            (o, w, t) => o.SeesBudget(w, t.Table),
            $"{One}/budget/openen", $"{One}/budget/bijstorten", $"{One}/budget/rechtzetten", $"{One}/budget/grens", $"{One}/budget/overhevelen",
            $"{One}/budget/aanvragen/{{requestId:guid}}/betalen", $"{One}/budget/aanvragen/{{requestId:guid}}/afrekenen"),
        .. Posts(
            (o, w, t) => o.DecidesBudget(w, t.Table),
            $"{One}/budget/aanvragen/{{requestId:guid}}/wegen", $"{One}/budget/aanvragen/{{requestId:guid}}/akkoord", $"{One}/budget/aanvragen/{{requestId:guid}}/afwijzen"),
    ];
}
