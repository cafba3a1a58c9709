using PokCases.Domain.Cases.Names;
using PokCases.Web.Cases.Household;
using PokCases.Web.Cases.Method;

namespace PokCases.Web.Sessions.Names;

/// <summary>Texts of cases as one viewer reads them at a table: with roles in the place of names, but for names that were revealed to this viewer.</summary>
public sealed class NameBook
{
    /// <summary>Knows nobody.</summary>
    public static readonly NameBook Nobody = new(new Dictionary<Guid, Pseudonyms>(), []);

    private readonly Dictionary<Guid, Pseudonyms> byCase;

    internal NameBook(Dictionary<Guid, Pseudonyms> byCase, IReadOnlyList<NamedPersonShown> shown) => (this.byCase, Shown) = (byCase, shown);

    /// <summary>Who is who in the case that is open, for whom names were revealed; empty otherwise.</summary>
    public IReadOnlyList<NamedPersonShown> Shown { get; }

    /// <summary>A text of a case; of no case as it is.</summary>
    public string Of(Guid? caseId, string text) => caseId is { } id && byCase.TryGetValue(id, out var names) ? names.Of(text) : text;

    public InterimView Of(Guid? caseId, InterimView decision) => decision.In(text => Of(caseId, text));

    public IReadOnlyList<HardDateLine> Of(Guid? caseId, IReadOnlyList<HardDateLine> dates) => [.. dates.Select(d => d with { What = Of(caseId, d.What) })];

    public MoneyWarning Of(Guid? caseId, MoneyWarning warning) => warning.Person is null ? warning : warning with { Person = Of(caseId, warning.Person), Representative = Of(caseId, warning.Representative) };
}
