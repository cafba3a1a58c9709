using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

/// <summary>A case history with faults of every kind, and where they are.</summary>
internal static class Faulty
{
    private static readonly string[] Columns = ["tafel", "referentie", "titel", "vraag", "gemeente", "inbrenger", "regisseur", "fase", "datum"];

    /// <summary>The rows, and each fault's line and column, as they are to be named.</summary>
    public static (IReadOnlyList<string> Rows, IReadOnlyList<(string Line, string Column)> Faults) Rows(TableAtWork table)
    {
        (string Column, string Value)[][] faults =
        [
            [("tafel", "Tafel van niets")],
            [("referentie", "ZZZ-2024-001")],
            [("referentie", "iets")],
            [("titel", "")],
            [("titel", new string('a', 121))],
            [("vraag", "")],
            [("vraag", new string('a', 2001))],
            [("gemeente", "Nergenshuizen")],
            [("inbrenger", "niemand@voorbeeld.nl")],
            [("regisseur", "niemand@voorbeeld.nl")],
            [("fase", "zweeft")],
            [("fase", "3")],
            [("datum", "32-1-2024")],
            [("datum", "31-1-2099")],
            [("datum", "")],
            [("titel", ""), ("vraag", ""), ("gemeente", ""), ("datum", "morgen")],
            [("tafel", ""), ("titel", ""), ("inbrenger", ""), ("fase", "")],
            [("gemeente", "Nergenshuizen"), ("inbrenger", "x"), ("regisseur", "y"), ("fase", "z"), ("datum", "0")],
            [("titel", ""), ("vraag", ""), ("gemeente", "?"), ("inbrenger", "?"), ("regisseur", "?"), ("fase", "?"), ("datum", "?")],
            [("vraag", ""), ("datum", "2024-13-01")],
        ];
        List<string> rows = [];
        List<(string, string)> named = [];
        foreach (var wrong in faults)
        {
            // A good row between, which is named nowhere.
            rows.Add(Row(table, []));
            rows.Add(Row(table, wrong));
            named.AddRange(wrong.OrderBy(w => Array.IndexOf(Columns, w.Column)).Select(w => ($"{rows.Count + 1}", w.Column)));
        }

        return (rows, named);
    }

    private static string Row(TableAtWork table, (string Column, string Value)[] wrong)
    {
        string[] values = [table.Prefix, "", "Gezin met huurschuld", "Hoe houden wij ons huis?", "Gemeente Waterveen", table.Participant.Email, table.Other.Email, "Afgesloten", "31-1-2024"];
        foreach (var (column, value) in wrong)
        {
            values[Array.IndexOf(Columns, column)] = value;
        }

        return string.Join(';', values);
    }
}
