using PokCases.Domain;
using PokCases.Domain.Cases.Households;

namespace PokCases.Web.Demo;

/// <summary>The household of a case in the partnership: people by their role, never by a name.</summary>
internal sealed record PartnershipHousehold(
    IReadOnlyList<PartnershipHousehold.PersonEntry> People,
    IReadOnlyList<PartnershipHousehold.RelationEntry> Relations,
    IReadOnlyList<PartnershipHousehold.HelpEntry> Help,
    IReadOnlyList<PartnershipHousehold.MarkEntry> Marks)
{
    internal sealed record PersonEntry(string Key, string Name, HouseholdRole Role, string? OwnRole, int? Age, string? Language, string? Note, ContactEntry? Contact, IReadOnlyList<RepresentationEntry>? Representations);

    internal sealed record ContactEntry(string How, string HowNot, bool Protected);

    internal sealed record RepresentationEntry(RepresentationKind Kind, string? Name, string? Organisation, int? FromDays);

    internal sealed record RelationEntry(string From, RelationKind Kind, string To);

    internal sealed record HelpEntry(string Organisation, string? Name, string Does, int People, decimal? Hours, HoursPer? Per, decimal? YearlyCost);

    internal sealed record MarkEntry(LifeDomain Domain, int Days, int Present, int Wanted);
}
