using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using PokCases.Web.Persistence;

namespace PokCases.Web.Rights;

/// <summary>Names of who worked on the cases of a report, which are left out of its texts unless names were asked for with a reason.</summary>
/// <remarks>A whole name, also with an initial, gives way to a neutral word. A surname by itself is often a word as well: that is looked at by who prepares the report.</remarks>
internal sealed class EmployeeNames
{
    /// <summary>Leaves texts as they are.</summary>
    public static readonly EmployeeNames Kept = new([], string.Empty);

    private const int ShortestName = 3;

    private readonly Regex? whole;
    private readonly Regex? surname;
    private readonly string instead;

    /// <param name="names">Their names.</param>
    /// <param name="instead">What stands in their place, as in the middle of a sentence.</param>
    public EmployeeNames(IReadOnlyCollection<string> names, string instead)
    {
        this.instead = instead;
        whole = Pattern(names.Where(n => n.Contains(' ', StringComparison.Ordinal)).SelectMany(Ways));
        surname = Pattern(names.Select(n => n.Split(' ')[^1]).Where(n => n.Length >= ShortestName && char.IsUpper(n[0])));
    }

    /// <summary>Of who sits at the tables of these cases or did, works on them, or has an action in them; and of who refers and receives in these referrals.</summary>
    public static async Task<EmployeeNames> Of(PokCasesDb db, List<Guid> cases, List<Guid> referrals, string instead)
    {
        var ids = db.TableMembers.Where(m => db.Cases.Any(c => cases.Contains(c.Id) && c.TableId == m.TableId)).Select(m => m.ProfessionalId)
            .Union(db.CaseTeam.Where(m => cases.Contains(m.CaseId)).Select(m => m.ProfessionalId))
            .Union(db.Actions.Where(a => a.CaseId != null && cases.Contains(a.CaseId.Value)).Select(a => a.ResponsibleId))
            .Union(db.Cases.Where(c => cases.Contains(c.Id)).Select(c => c.CaseLeadId))
            .Union(db.Cases.Where(c => cases.Contains(c.Id)).Select(c => c.IntroducerId))
            .Union(db.Admissions.Where(a => db.AgendaItems.Any(i => i.Id == a.ItemId && i.CaseId != null && cases.Contains(i.CaseId.Value))).Select(a => a.ProfessionalId))
            .Union(db.Referrals.Where(r => referrals.Contains(r.Id)).Select(r => r.ReferrerId))
            .Union(db.Referrals.Where(r => referrals.Contains(r.Id) && r.ReceiverPersonId != null).Select(r => r.ReceiverPersonId!.Value));
        return new EmployeeNames(await db.Professionals.Where(p => ids.Contains(p.Id)).Select(p => p.Name).ToListAsync(), instead);
    }

    /// <summary>The text without whole names.</summary>
    public string Out(string text) => whole is null ? text : whole.Replace(text, m => Begins(text, m.Index) ? char.ToUpperInvariant(instead[0]) + instead[1..] : instead);

    /// <summary>Whether a surname still stands in it.</summary>
    public bool MayBeIn(string text) => surname?.IsMatch(Out(text)) == true;

    // Jolanda Bakker, J. Bakker, J Bakker.
    private static IEnumerable<string> Ways(string name)
    {
        var rest = name[(name.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        return [name, $"{name[0]}. {rest}", $"{name[0]} {rest}"];
    }

    private static bool Begins(string text, int at)
    {
        var before = text[..at].TrimEnd(' ', '‘', '“', '"');
        return before.Length == 0 || before[^1] is '.' or '!' or '?' or '\n' or ':';
    }

    private static Regex? Pattern(IEnumerable<string> names)
    {
        var parts = names.Distinct(StringComparer.Ordinal).OrderByDescending(n => n.Length).Select(Regex.Escape).ToList();
        return parts.Count == 0 ? null : new Regex($@"\b({string.Join('|', parts)})\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    }
}
