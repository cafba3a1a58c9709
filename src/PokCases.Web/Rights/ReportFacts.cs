using System.Text.RegularExpressions;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Domain.Rights;

namespace PokCases.Web.Rights;

/// <summary>What every part of a report is gathered with.</summary>
/// <param name="Request">The request.</param>
/// <param name="Cases">The cases it names.</param>
/// <param name="Organisations">All organisations.</param>
/// <param name="Others">Names of the others in these households.</param>
/// <param name="Employees">Names of who worked on these cases.</param>
internal sealed record ReportFacts(ResidentRequest Request, IReadOnlyList<Case> Cases, IReadOnlyDictionary<Guid, Organisation> Organisations, IReadOnlyList<string> Others, EmployeeNames Employees)
{
    private const int ShortestName = 3;

    private readonly Regex? others = Pattern(Others);

    public string OrganisationName(Guid id) => Organisations.TryGetValue(id, out var found) ? found.Name : string.Empty;

    /// <summary>A heading; with the case when there is more than one.</summary>
    public string Titled(string what, string reference) => Cases.Count == 1 ? what : $"{what} ({reference})";

    public string ReferenceOf(Guid caseId) => Cases.FirstOrDefault(c => c.Id == caseId)?.Reference ?? string.Empty;

    /// <summary>What to look at in a text that has no other caution: whether it names somebody else of the household.</summary>
    public ReportCaution CautionOf(string text) => others?.IsMatch(text) == true ? ReportCaution.NamesOther : Employees.MayBeIn(text) ? ReportCaution.NamesEmployee : ReportCaution.None;

    private static Regex? Pattern(IReadOnlyList<string> names)
    {
        var parts = names.SelectMany(n => n.Split([' ', '-', '.'], StringSplitOptions.RemoveEmptyEntries))
            .Where(p => p.Length >= ShortestName && char.IsUpper(p[0])).Distinct(StringComparer.OrdinalIgnoreCase).Select(Regex.Escape).ToList();
        return parts.Count == 0 ? null : new Regex($@"\b({string.Join('|', parts)})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    }
}
