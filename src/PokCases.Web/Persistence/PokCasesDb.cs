using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using PokCases.Domain.Accounts;
using PokCases.Domain.AdviceDesk;
using PokCases.Domain.AdviceDesk.Hours;
using PokCases.Domain.AdviceDesk.Law;
using PokCases.Domain.Budget;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Households;
using PokCases.Domain.Cases.Method;
using PokCases.Domain.HelpMap;
using PokCases.Domain.Outcomes;
using PokCases.Domain.Outcomes.Surveys;
using PokCases.Domain.Referrals;
using PokCases.Domain.Sessions;
using PokCases.Domain.Sharing;
using PokCases.Domain.Signals;
using PokCases.Domain.Tables;
using PokCases.Web.Accountability;
using PokCases.Web.Accountability.Sealing;
using PokCases.Web.Cases;
using PokCases.Web.Cases.Finding;
using PokCases.Web.Cases.Importing;
using PokCases.Web.Persistence.Sealing;

namespace PokCases.Web.Persistence;

/// <summary>The whole store. Each part's configurations stand in its own folder.</summary>
/// <remarks>Nobody makes one of these but the two doors: <see cref="WriteDoor"/> and <see cref="ReadDoor"/>.</remarks>
internal abstract class PokCasesDb(DbContextOptions options) : DbContext(options)
{
    public DbSet<Organisation> Organisations => Set<Organisation>();

    public DbSet<Professional> Professionals => Set<Professional>();

    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<SignIn> SignIns => Set<SignIn>();

    public DbSet<OneTimeLink> OneTimeLinks => Set<OneTimeLink>();

    public DbSet<Table> Tables => Set<Table>();

    public DbSet<TableMember> TableMembers => Set<TableMember>();

    public DbSet<TableOrganisation> TableOrganisations => Set<TableOrganisation>();

    public DbSet<AgendaTemplate> AgendaTemplates => Set<AgendaTemplate>();

    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<AgendaItem> AgendaItems => Set<AgendaItem>();

    public DbSet<ItemProposal> Proposals => Set<ItemProposal>();

    public DbSet<SessionInvitation> Invitations => Set<SessionInvitation>();

    public DbSet<Attendance> Attendances => Set<Attendance>();

    public DbSet<ItemAdmission> Admissions => Set<ItemAdmission>();

    public DbSet<NameReveal> NameReveals => Set<NameReveal>();

    public DbSet<RoomGuest> RoomGuests => Set<RoomGuest>();

    public DbSet<Contribution> Contributions => Set<Contribution>();

    public DbSet<Outcome> Outcomes => Set<Outcome>();

    public DbSet<Minutes> Minutes => Set<Minutes>();

    public DbSet<ItemMinutes> ItemMinutes => Set<ItemMinutes>();

    public DbSet<MinutesAddition> MinutesAdditions => Set<MinutesAddition>();

    public DbSet<Case> Cases => Set<Case>();

    public DbSet<CaseTeamMember> CaseTeam => Set<CaseTeamMember>();

    public DbSet<CaseTeamChange> CaseTeamChanges => Set<CaseTeamChange>();

    public DbSet<CaseLeadTransfer> CaseLeadTransfers => Set<CaseLeadTransfer>();

    public DbSet<AccessRequest> AccessRequests => Set<AccessRequest>();

    public DbSet<EmergencyAccess> EmergencyAccesses => Set<EmergencyAccess>();

    public DbSet<CaseAction> Actions => Set<CaseAction>();

    public DbSet<Goal> Goals => Set<Goal>();

    public DbSet<ResidentItem> ResidentItems => Set<ResidentItem>();

    public DbSet<Stewardship> Stewardships => Set<Stewardship>();

    public DbSet<CaseEvent> CaseEvents => Set<CaseEvent>();

    public DbSet<Introduction> Introductions => Set<Introduction>();

    public DbSet<IntakeStop> IntakeStops => Set<IntakeStop>();

    public DbSet<TriageRound> TriageRounds => Set<TriageRound>();

    public DbSet<Referral> Referrals => Set<Referral>();

    public DbSet<ReferralReason> ReferralReasons => Set<ReferralReason>();

    public DbSet<ReferralTerms> ReferralTerms => Set<ReferralTerms>();

    public DbSet<RecordedReminder> RecordedReminders => Set<RecordedReminder>();

    public DbSet<OutsideAccess> OutsideAccesses => Set<OutsideAccess>();

    public DbSet<ConsultingHour> ConsultingHours => Set<ConsultingHour>();

    public DbSet<ConsultingDay> ConsultingDays => Set<ConsultingDay>();

    public DbSet<QueueVisitor> QueueVisitors => Set<QueueVisitor>();

    public DbSet<WaitingListEntry> WaitingList => Set<WaitingListEntry>();

    public DbSet<CalendarFeed> CalendarFeeds => Set<CalendarFeed>();

    public DbSet<Person> HouseholdPersons => Set<Person>();

    public DbSet<HouseholdMember> HouseholdMembers => Set<HouseholdMember>();

    public DbSet<Relation> Relations => Set<Relation>();

    public DbSet<SafeContact> SafeContacts => Set<SafeContact>();

    public DbSet<Representation> Representations => Set<Representation>();

    public DbSet<Help> Help => Set<Help>();

    public DbSet<HardDate> HardDates => Set<HardDate>();

    public DbSet<CaseDomain> CaseDomains => Set<CaseDomain>();

    public DbSet<DomainMark> DomainMarks => Set<DomainMark>();

    public DbSet<SearchText> SearchTexts => Set<SearchText>();

    public DbSet<SearchWord> SearchWords => Set<SearchWord>();

    public DbSet<WaitingWords> WaitingWords => Set<WaitingWords>();

    public DbSet<NameWord> NameWords => Set<NameWord>();

    public DbSet<SavedView> SavedViews => Set<SavedView>();

    public DbSet<CaseDocument> Documents => Set<CaseDocument>();

    public DbSet<SharingDecision> SharingDecisions => Set<SharingDecision>();

    public DbSet<Consent> Consents => Set<Consent>();

    public DbSet<LegalGround> LegalGrounds => Set<LegalGround>();

    public DbSet<CaseImport> CaseImports => Set<CaseImport>();

    public DbSet<ImportedRow> ImportedRows => Set<ImportedRow>();

    public DbSet<CaseMethod> CaseMethods => Set<CaseMethod>();

    public DbSet<Breakthrough> Breakthroughs => Set<Breakthrough>();

    public DbSet<Scenario> Scenarios => Set<Scenario>();

    public DbSet<InterimDecision> InterimDecisions => Set<InterimDecision>();

    public DbSet<TableBudget> Budgets => Set<TableBudget>();

    public DbSet<BudgetRequest> BudgetRequests => Set<BudgetRequest>();

    public DbSet<CaseClosing> CaseClosings => Set<CaseClosing>();

    public DbSet<AftercareCheck> AftercareChecks => Set<AftercareCheck>();

    public DbSet<CaseEscalation> CaseEscalations => Set<CaseEscalation>();

    public DbSet<Signal> Signals => Set<Signal>();

    public DbSet<MarkedEvent> MarkedEvents => Set<MarkedEvent>();

    public DbSet<Survey> Surveys => Set<Survey>();

    public DbSet<SurveyTally> SurveyTallies => Set<SurveyTally>();

    public DbSet<SurveyRemark> SurveyRemarks => Set<SurveyRemark>();

    public DbSet<Provider> Providers => Set<Provider>();

    public DbSet<HelpOffer> HelpOffers => Set<HelpOffer>();

    public DbSet<HelpFunction> HelpFunctions => Set<HelpFunction>();

    public DbSet<HelpMapRules> HelpMapRules => Set<HelpMapRules>();

    public DbSet<ReferenceCounter> ReferenceCounters => Set<ReferenceCounter>();

    public DbSet<StreamRow> Streams => Set<StreamRow>();

    public DbSet<DataState> DataStates => Set<DataState>();

    public DbSet<StreamChange> StreamChanges => Set<StreamChange>();

    public DbSet<CommandRecord> Commands => Set<CommandRecord>();

    public DbSet<DueWork> DueWork => Set<DueWork>();

    public DbSet<LogEntry> Log => Set<LogEntry>();

    public DbSet<LogHead> LogHeads => Set<LogHead>();

    public DbSet<LogCheckpoint> LogCheckpoints => Set<LogCheckpoint>();

    public DbSet<WitnessState> LogWitnesses => Set<WitnessState>();

    public DbSet<StoredSetting> Settings => Set<StoredSetting>();

    public DbSet<AdviceMatter> AdviceMatters => Set<AdviceMatter>();

    public DbSet<Objection> Objections => Set<Objection>();

    public DbSet<RecordedTermWarning> RecordedTermWarnings => Set<RecordedTermWarning>();

    public DbSet<ClaimedRight> ClaimedRights => Set<ClaimedRight>();

    public DbSet<AdviceRecord> AdviceRecords => Set<AdviceRecord>();

    public DbSet<ClientContact> ClientContacts => Set<ClientContact>();

    public DbSet<MatterDocument> MatterDocuments => Set<MatterDocument>();

    public DbSet<MatterLink> MatterLinks => Set<MatterLink>();

    public DbSet<AdviceTheme> AdviceThemes => Set<AdviceTheme>();

    public DbSet<HelpKind> HelpKinds => Set<HelpKind>();

    /// <summary>The scope this context reads in; null outside one. Set by the doors only.</summary>
    public IPersonalScope? Scope { get; set; }

    /// <summary>Opens and seals texts; set where the context is made.</summary>
    public ContentSeal? Seal { get; set; }

    /// <summary>Where the writer notes what it writes in; null on a reading context.</summary>
    public BatchTouch? Touch { get; set; }

    // A context may be used again by somebody else; nothing of this one's use stays.
    public override void Dispose()
    {
        Forget();
        base.Dispose();
    }

    public override ValueTask DisposeAsync()
    {
        Forget();
        return base.DisposeAsync();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(PokCasesDb).Assembly);
        SealedModel.Apply(modelBuilder);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<MillisecondConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<InstallationRoles>().HaveConversion<int>();
        configurationBuilder.Properties<TableRoles>().HaveConversion<int>();
        configurationBuilder.Properties<ReferralParty>().HaveConversion<int>();
    }

    private void Forget()
    {
        Scope = null;
        Seal = null;
        Touch = null;
    }

    // Whole milliseconds since 1970 UTC, so that hand-written SQL is the same on both databases (decision 0009).
    private sealed class MillisecondConverter() : ValueConverter<DateTimeOffset, long>(
        at => at.ToUnixTimeMilliseconds(),
        ms => DateTimeOffset.FromUnixTimeMilliseconds(ms));
}
