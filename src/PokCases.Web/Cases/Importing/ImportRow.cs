namespace PokCases.Web.Cases.Importing;

/// <summary>One line of an import, as it stands in the file.</summary>
internal sealed record ImportRow(
    int Line,
    string Table,
    string Reference,
    string Title,
    string Question,
    string Municipality,
    string Introducer,
    string CaseLead,
    string Stage,
    string Date,
    string Outcome,
    string ClosedOn);
