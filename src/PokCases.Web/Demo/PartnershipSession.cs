using PokCases.Domain;
using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;

namespace PokCases.Web.Demo;

/// <summary>A session in <c>partnership.json</c>, past or planned.</summary>
internal sealed record PartnershipSession(
    string Id,
    string Table,
    int Number,
    int Days,
    TimeOnly Start,
    TimeOnly End,
    string Place,
    SessionState State,
    PartnershipSession.MinutesEntry? Minutes,
    IReadOnlyList<PartnershipSession.Invitee> Invitees,
    IReadOnlyList<PartnershipSession.Item> Agenda,
    IReadOnlyList<PartnershipSession.Item>? Proposals)
{
    internal sealed record MinutesEntry(string State, int? AdoptedDays, string? AdoptedBy);

    internal sealed record Invitee(
        string Professional,
        InvitationAnswer Answer,
        string? Substitute,
        bool Guest,
        bool Present,
        int? ArrivedMinute,
        int? ExpectedMinute);

    internal sealed record Item(
        ItemKind Kind,
        string? Case,
        string? Title,
        int Minutes,
        string? Template,
        IReadOnlyList<int>? PhaseMinutes,
        string? ProposedBy,
        string? Request,
        IReadOnlyList<string>? NeededOrganisations,
        IReadOnlyList<string>? Admissions,
        IReadOnlyList<string>? Guests,
        IReadOnlyList<string>? Present,
        bool ResidentPresent,
        int StartMinute,
        int LastedMinutes,
        IReadOnlyList<Said>? Contributions,
        IReadOnlyList<OutcomeEntry>? Outcomes,
        IReadOnlyList<ActionEntry>? Actions);

    internal sealed record Said(string Author, string? SpokenBy, LifeDomain? Domain, Nature Nature, int Minute, string Text);

    internal sealed record OutcomeEntry(OutcomeKind Kind, string Text, string? Organisation, string? MandateHolder, IReadOnlyList<PositionEntry>? Positions);

    internal sealed record PositionEntry(string Professional, Stance Stance, string? Dissent);

    internal sealed record ActionEntry(string Text, string Responsible, string Organisation, int DueDays, ActionState State, int? DoneDays);
}
