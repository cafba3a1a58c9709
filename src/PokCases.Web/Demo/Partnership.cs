using System.Text.Json;
using System.Text.Json.Serialization;
using PokCases.Domain;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Households;
using PokCases.Domain.Tables;

namespace PokCases.Web.Demo;

/// <summary>What <c>partnership.json</c> holds; its README says what each key means.</summary>
internal sealed record Partnership(
    string Name,
    string Municipality,
    IReadOnlyList<Partnership.OrganisationEntry> Organisations,
    IReadOnlyList<Partnership.PersonEntry> Professionals,
    IReadOnlyList<Partnership.TemplateEntry> Templates,
    IReadOnlyList<Partnership.TableEntry> Tables,
    IReadOnlyList<Partnership.CaseEntry> Cases,
    IReadOnlyList<PartnershipSession> Sessions,
    IReadOnlyList<Partnership.DocumentEntry> Documents,
    IReadOnlyList<PartnershipCourse.SignalEntry> Signals)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>How some of the cases were worked out.</summary>
    public IReadOnlyList<PartnershipBreakthrough> Breakthroughs { get; init; } = [];

    /// <summary>Breakthrough budgets of this year.</summary>
    public IReadOnlyList<PartnershipBudget> Budgets { get; init; } = [];

    /// <summary>What organisations share, and on what ground.</summary>
    public PartnershipSharing? Sharing { get; init; }

    /// <summary>The map of help.</summary>
    public PartnershipHelpMap? HelpMap { get; init; }

    /// <summary>Consulting hours, the queue of a day and the waiting list.</summary>
    public PartnershipDesk? Desk { get; init; }

    /// <summary>Referrals of the cases.</summary>
    public IReadOnlyList<PartnershipReferral> Referrals { get; init; } = [];

    /// <summary>Matters of legal advisors, with objections, claimed rights and advice.</summary>
    public IReadOnlyList<PartnershipLaw> Law { get; init; } = [];

    /// <summary>Contacts at the advice desk.</summary>
    public IReadOnlyList<PartnershipContact> Contacts { get; init; } = [];

    /// <summary>Anonymous questionnaires.</summary>
    public IReadOnlyList<PartnershipSurvey> Surveys { get; init; } = [];

    /// <summary>Who acts for whom.</summary>
    public IReadOnlyList<StewardshipEntry> Stewardships { get; init; } = [];

    /// <summary>Who sees a case by name, who asks to, and who took emergency access.</summary>
    public PartnershipAccess Access { get; init; } = new();

    /// <summary>The partnership that comes with the program.</summary>
    public static Partnership Read()
    {
        using var stream = typeof(Partnership).Assembly.GetManifestResourceStream("demo-partnership.json")
            ?? throw new InvalidOperationException("The demo partnership is not in the program.");
        return JsonSerializer.Deserialize<Partnership>(stream, Options)
            ?? throw new InvalidOperationException("The demo partnership is empty.");
    }

    internal sealed record OrganisationEntry(string Id, string Name, OrganisationKind Kind, IReadOnlyList<LifeDomain> Domains, bool KeepsSecrecy = false);

    internal sealed record PersonEntry(string Id, string Name, string Function, string Organisation, IReadOnlyList<InstallationRoles> InstallationRoles, string Intro);

    internal sealed record TemplateEntry(string Id, string Name, string? Label, IReadOnlyList<TemplatePhase> Phases);

    internal sealed record TableEntry(
        string Id,
        string Name,
        TableKind Kind,
        string Prefix,
        string Purpose,
        CovenantEntry Covenant,
        int DpiaDays,
        string Rhythm,
        bool RotatingChair,
        string Template,
        IReadOnlyList<LifeDomain> Domains,
        bool? DrawsDomains,
        IReadOnlyList<SeatOfOrganisation> Organisations,
        IReadOnlyList<SeatOfPerson> Members);

    /// <summary>Validity in days from today.</summary>
    internal sealed record CovenantEntry(string Name, int ValidFrom, int ValidUntil);

    internal sealed record SeatOfOrganisation(string Organisation, string LegalTask, string AnswersFor);

    internal sealed record SeatOfPerson(string Professional, IReadOnlyList<TableRoles> Roles, string? Mandate);

    internal sealed record CaseEntry(
        string Id,
        string Table,
        int Number,
        string Title,
        string Question,
        string Municipality,
        string Introducer,
        string? CaseLead,
        IReadOnlyList<string> Team,
        CaseStage Stage,
        int CreatedDays,
        IReadOnlyList<LifeDomain> Domains,
        InformedEntry? Informed,
        IntakeEntry? Intake,
        DeadlineEntry? Deadline,
        PartnershipHousehold? Household,
        PlanEntry? Plan)
    {
        public PartnershipCourse.HoldEntry? OnHold { get; init; }

        public PartnershipCourse.ClosedEntry? Closed { get; init; }

        public PartnershipCourse.ReferralEntry? Referral { get; init; }

        public PartnershipCourse.EscalationEntry? Escalation { get; init; }
    }

    /// <summary>Since when the resident knows, in days from today.</summary>
    internal sealed record InformedEntry(int Days);

    /// <summary>What was told when the case was brought.</summary>
    internal sealed record IntakeEntry(string Tried, IReadOnlyList<StuckOn> StuckOn, string? StuckHow, string? UrgentWhy, ResidentKnows Knows, string? KnowsWhy);

    /// <summary>A hard date, in days from today; without a text the kind says it.</summary>
    internal sealed record DeadlineEntry(int Days, HardDateKind Kind, string Text);

    /// <summary>A document of a case: a text, or a picture in base64; with a reason when it was removed again.</summary>
    internal sealed record DocumentEntry(string Case, string By, string Name, int Days, string? Text, string? Base64, string? Removed);

    /// <summary>Days from today; <c>UntilDays</c> is the first day back.</summary>
    internal sealed record StewardshipEntry(string Away, string Substitute, int AskedDays, int FromDays, int UntilDays, bool Agreed);

    /// <summary>A case's plan, and what of it stands on the resident's page.</summary>
    internal sealed record PlanEntry(IReadOnlyList<GoalEntry> Goals, IReadOnlyList<PickedOutcome>? Outcomes);

    /// <summary>With <c>Simpler</c> (perhaps empty) it stands on the resident's page.</summary>
    internal sealed record GoalEntry(string Text, string SaidBy, int? ReachedDays, string? Simpler, IReadOnlyList<PlanActionEntry> Actions);

    /// <summary><c>After</c>: the place, from 0, of the action of the same goal that comes first.</summary>
    internal sealed record PlanActionEntry(string Text, string Responsible, int DueDays, string? Partner, string? Progress, int? After, string? Simpler);

    /// <summary>An outcome of a session: its session, case and place.</summary>
    internal sealed record PickedOutcome(string Outcome, string Simpler);
}
