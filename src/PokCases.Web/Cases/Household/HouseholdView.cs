using PokCases.Domain;
using PokCases.Domain.Cases.Households;

namespace PokCases.Web.Cases.Household;

/// <summary>What the household's page of a case shows to this viewer.</summary>
/// <param name="Head">The case's head.</param>
/// <param name="Members">The people this viewer may see, in the order in which they came.</param>
/// <param name="Relations">Lines between those people.</param>
/// <param name="Help">Who stands around the household.</param>
/// <param name="Domains">The life domains that were chosen.</param>
/// <param name="Draws">Whether the table asks where the household stands in its life domains.</param>
public sealed record HouseholdView(
    CaseHeadView Head,
    IReadOnlyList<HouseholdView.MemberLine> Members,
    IReadOnlyList<HouseholdView.RelationLine> Relations,
    IReadOnlyList<HouseholdView.HelpLine> Help,
    IReadOnlyList<HouseholdView.DomainLine> Domains,
    bool Draws)
{
    public string Path => Head.Path + HouseholdForms.Under;

    public HelpTotals Totals => HelpTotals.Of([.. Help.Select(h => h.Facts)]);

    public MemberLine? Person(Guid id) => Members.FirstOrDefault(m => m.PersonId == id);

    /// <summary>One person here; without a contact when nothing was agreed.</summary>
    public sealed record MemberLine(
        Guid Id,
        Guid PersonId,
        string Name,
        HouseholdRole Role,
        string OwnRole,
        DateOnly? BornOn,
        string Language,
        string Note,
        SafeContactLine? Contact,
        IReadOnlyList<RepresentationLine> Representations)
    {
        /// <summary>Closed to who needs only the others, and shown to this viewer all the same.</summary>
        public bool IsClosed { get; init; }
    }

    public sealed record RepresentationLine(Guid Id, RepresentationKind Kind, string Name, string Organisation, DateOnly? From, DateOnly? Until, bool Holds)
    {
        /// <summary>"R. Smit (Bewind Vlierstreek)"</summary>
        public string Who => Name.Length == 0 ? Organisation : Organisation.Length == 0 ? Name : $"{Name} ({Organisation})";
    }

    public sealed record RelationLine(Guid Id, Guid FromId, Guid ToId, RelationKind Kind);

    public sealed record HelpLine(Guid Id, HelpFacts Facts);

    /// <summary>A chosen life domain with its marks, the last first.</summary>
    public sealed record DomainLine(LifeDomain Domain, IReadOnlyList<MarkLine> Marks);

    public sealed record MarkLine(int Present, int Wanted, DateTimeOffset At);
}
