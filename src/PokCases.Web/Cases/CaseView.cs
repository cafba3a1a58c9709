using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;
using PokCases.Web.Cases.Household;
using PokCases.Web.Cases.Introducing;
using PokCases.Web.Cases.Shared;
using PokCases.Web.Cases.Triage;

namespace PokCases.Web.Cases;

/// <summary>What a case's own page shows to this viewer.</summary>
public sealed record CaseView(
    CaseHeadView Head,
    string Question,
    Guid TableId,
    string Municipality,
    PersonLine Introducer,
    string IntroducedFor,
    DateTimeOffset IntroducedAt,
    CaseView.Place Viewer,
    IReadOnlyList<CaseView.TeamLine> Team,
    IReadOnlyList<CaseView.OutcomeLine> Outcomes,
    IReadOnlyList<CaseView.ActionLine> Actions,
    IReadOnlyList<CaseView.ContributionLine> Contributions,
    IReadOnlyList<CaseView.SessionLine> Sessions,
    CaseView.SessionLine? ProposeTo,
    IntroductionView? Introduction,
    IReadOnlyList<RoundView> Triage)
{
    public bool IsClosed => Head.Stage == CaseStage.Closed;

    /// <summary>Whether the table can be asked (again) what to do with it.</summary>
    public bool MayAskTriage => Head.MayWork && Head.Stage is CaseStage.Submitted or CaseStage.Triage && !Triage.Any(r => r.Waits);

    /// <summary>What the viewer is to it.</summary>
    public sealed record Place(Guid PersonId, bool IsLead, bool IsIntroducer, string TeamRole, string Organisation, bool AtTable)
    {
        /// <summary>Acts for the case lead (waarneming).</summary>
        public bool IsSubstitute { get; init; }

        /// <summary>How the viewer came on the team; null for who is not on it by name, or when nobody wrote down why.</summary>
        public AddedLine? Added { get; init; }

        /// <summary>Until when it is seen by emergency access; null for every other ground.</summary>
        public DateTimeOffset? EmergencyUntil { get; init; }
    }

    public sealed record AddedLine(PersonLine By, string Reason, DateTimeOffset Until);

    public sealed record TeamLine(PersonLine Person, string Role, DateTimeOffset? Until);

    public sealed record OutcomeLine(Guid Id, OutcomeKind Kind, string Text, OutcomeState State, string Organisation, PersonLine? MandateHolder, DateTimeOffset NotedAt, IReadOnlyList<PositionLine> Positions);

    public sealed record PositionLine(PersonLine Person, Stance Stance, string Dissent);

    public sealed record ActionLine(Guid Id, string Text, PersonLine Responsible, string Organisation, DateOnly DueOn, ActionState State, DateTimeOffset? EndedAt, bool MayChange)
    {
        /// <summary>What the household says about it, while it is open.</summary>
        public IReadOnlyList<MoneyWarning> Warnings { get; init; } = [];
    }

    public sealed record ContributionLine(Guid Id, PersonLine Speaker, PersonLine? Author, LifeDomain? Domain, Nature Nature, string Text, string Phase, DateTimeOffset SharedAt, bool IsWithdrawn)
    {
        /// <summary>How far it goes.</summary>
        public Audience Audience { get; init; }

        /// <summary>Whose secrecy it falls under.</summary>
        public Profession Profession { get; init; }

        /// <summary>The organisation it belongs to.</summary>
        public string Organisation { get; init; } = string.Empty;

        /// <summary>The decision by which the viewer sees it; null for the own organisation's.</summary>
        public SharedLine? Why { get; init; }

        /// <summary>With whom the viewer's organisation shares it.</summary>
        public IReadOnlyList<SharedLine> Who { get; init; } = [];
    }

    public sealed record SessionLine(Guid Id, int Number, DateTimeOffset StartsAt, SessionState State, ItemState? Item);
}
