using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Accounts;
using PokCases.Domain.AdviceDesk;
using PokCases.Domain.AdviceDesk.Hours;
using PokCases.Domain.AdviceDesk.Law;
using PokCases.Domain.Budget;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Households;
using PokCases.Domain.Cases.Method;
using PokCases.Domain.HelpMap;
using PokCases.Domain.Outcomes.Surveys;
using PokCases.Domain.Referrals;
using PokCases.Domain.Retention;
using PokCases.Domain.Rights;
using PokCases.Domain.Sessions;
using PokCases.Domain.Sharing;
using PokCases.Domain.Signals;
using PokCases.Domain.Tables;
using PokCases.Web.Persistence;
using PokCases.Web.Tests.Infrastructure;
using Case = PokCases.Domain.Cases.Case;

namespace PokCases.Web.Tests.Authorisation;

/// <summary>All there is, as it stands in the database: what the oracle looks things up in, and what addresses are made of.</summary>
internal sealed class Facts
{
    public required DateTimeOffset Now { get; init; }

    public required List<Case> Cases { get; init; }

    public required List<CaseTeamMember> Team { get; init; }

    public required List<Stewardship> Stewardships { get; init; }

    public required List<EmergencyAccess> Emergencies { get; init; }

    public required List<AccessRequest> Requests { get; init; }

    public required List<CaseLeadTransfer> Leads { get; init; }

    public required List<Table> Tables { get; init; }

    public required List<TableMember> Seats { get; init; }

    public required List<Session> Sessions { get; init; }

    public required List<AgendaItem> Items { get; init; }

    public required List<SessionInvitation> Invitations { get; init; }

    public required List<ItemAdmission> Admissions { get; init; }

    public required List<PokCases.Domain.Sessions.Minutes> Minutes { get; init; }

    public required List<RoomGuest> Guests { get; init; }

    public required List<Contribution> Contributions { get; init; }

    public required List<Outcome> Outcomes { get; init; }

    public required List<CaseAction> Actions { get; init; }

    public required List<Goal> Goals { get; init; }

    public required List<HouseholdMember> Household { get; init; }

    public required List<Representation> Representations { get; init; }

    public required List<Relation> Relations { get; init; }

    public required List<Help> Help { get; init; }

    public required List<HardDate> Dates { get; init; }

    public required List<CaseDocument> Documents { get; init; }

    public required List<SharingDecision> Sharing { get; init; }

    public required List<Consent> Consents { get; init; }

    public required List<LegalGround> Grounds { get; init; }

    public required List<RetentionProfile> Profiles { get; init; }

    public required List<RetentionHold> Holds { get; init; }

    public required List<DestructionRecord> Destroyed { get; init; }

    public required List<TableBudget> Budgets { get; init; }

    public required List<BudgetRequest> BudgetRequests { get; init; }

    public required List<InterimDecision> Interim { get; init; }

    public required List<MethodStep> Steps { get; init; }

    public required List<TriageRound> Rounds { get; init; }

    public required List<Referral> Referrals { get; init; }

    public required List<AdviceMatter> Matters { get; init; }

    public required List<MatterDocument> MatterDocuments { get; init; }

    public required List<Objection> Objections { get; init; }

    public required List<ClaimedRight> Rights { get; init; }

    public required List<AdviceRecord> Advices { get; init; }

    public required List<HelpFunction> HelpFunctions { get; init; }

    public required List<AftercareCheck> Aftercare { get; init; }

    public required List<CaseEscalation> Escalations { get; init; }

    public required List<ResidentRequest> Residents { get; init; }

    public required List<RequestTask> Tasks { get; init; }

    public required List<NameReveal> Reveals { get; init; }

    public required List<Signal> Signals { get; init; }

    public required List<Provider> Providers { get; init; }

    public required List<HelpOffer> HelpOffers { get; init; }

    public required List<ConsultingHour> DeskHours { get; init; }

    public required List<ConsultingDay> DeskDays { get; init; }

    public required List<WaitingListEntry> DeskList { get; init; }

    public required List<Survey> Surveys { get; init; }

    public required List<SavedView> Views { get; init; }

    public required List<CaseImport> Imports { get; init; }

    public required List<AgendaTemplate> Templates { get; init; }

    public required List<Guid> Organisations { get; init; }

    public required Dictionary<Guid, long> Streams { get; init; }

    public static async Task<Facts> Load(TestHost host)
    {
        await using var db = host.Storage.OpenReading();
        db.Scope = new Unlogged();
        return new Facts
        {
            Now = host.Time.GetUtcNow(),
            Cases = await db.Cases.ToListAsync(),
            Team = await db.CaseTeam.ToListAsync(),
            Stewardships = await db.Stewardships.ToListAsync(),
            Emergencies = await db.EmergencyAccesses.ToListAsync(),
            Leads = await db.CaseLeadTransfers.ToListAsync(),
            Requests = await db.AccessRequests.ToListAsync(),
            Tables = await db.Tables.ToListAsync(),
            Seats = await db.TableMembers.Where(m => m.Until == null).ToListAsync(),
            Sessions = await db.Sessions.ToListAsync(),
            Items = await db.AgendaItems.ToListAsync(),
            Invitations = await db.Invitations.ToListAsync(),
            Admissions = await db.Admissions.ToListAsync(),
            Minutes = await db.Minutes.ToListAsync(),
            Guests = await db.RoomGuests.ToListAsync(),
            Contributions = await db.Contributions.ToListAsync(),
            Outcomes = await db.Outcomes.ToListAsync(),
            Actions = await db.Actions.ToListAsync(),
            Goals = await db.Goals.ToListAsync(),
            Household = await db.HouseholdMembers.ToListAsync(),
            Representations = await db.Representations.ToListAsync(),
            Relations = await db.Relations.ToListAsync(),
            Help = await db.Help.ToListAsync(),
            Dates = await db.HardDates.ToListAsync(),
            Documents = await db.Documents.ToListAsync(),
            MatterDocuments = await db.MatterDocuments.ToListAsync(),
            Sharing = await db.SharingDecisions.Include(d => d.Parts).ToListAsync(),
            Consents = await db.Consents.ToListAsync(),
            Grounds = await db.LegalGrounds.ToListAsync(),
            Profiles = await db.Set<RetentionProfile>().ToListAsync(),
            Holds = await db.Set<RetentionHold>().ToListAsync(),
            Destroyed = await db.Set<DestructionRecord>().ToListAsync(),
            Budgets = await db.Budgets.ToListAsync(),
            BudgetRequests = await db.BudgetRequests.ToListAsync(),
            Interim = await db.InterimDecisions.Include(d => d.Answers).ToListAsync(),
            Steps = await db.Set<MethodStep>().ToListAsync(),
            Rounds = await db.TriageRounds.ToListAsync(),
            Referrals = await db.Referrals.Include(r => r.Appointments).ToListAsync(),
            Matters = await db.AdviceMatters.ToListAsync(),
            Objections = await db.Objections.ToListAsync(),
            Rights = await db.ClaimedRights.ToListAsync(),
            Advices = await db.AdviceRecords.ToListAsync(),
            HelpFunctions = await db.HelpFunctions.ToListAsync(),
            Aftercare = await db.AftercareChecks.ToListAsync(),
            Escalations = await db.CaseEscalations.ToListAsync(),
            Residents = await db.Set<ResidentRequest>().ToListAsync(),
            Tasks = await db.Set<RequestTask>().ToListAsync(),
            Reveals = await db.NameReveals.ToListAsync(),
            Signals = await db.Signals.ToListAsync(),
            Providers = await db.Providers.ToListAsync(),
            HelpOffers = await db.HelpOffers.ToListAsync(),
            DeskHours = await db.ConsultingHours.ToListAsync(),
            DeskDays = await db.ConsultingDays.ToListAsync(),
            DeskList = await db.WaitingList.ToListAsync(),
            Surveys = await db.Surveys.ToListAsync(),
            Views = await db.SavedViews.ToListAsync(),
            Imports = await db.CaseImports.ToListAsync(),
            Templates = await db.AgendaTemplates.ToListAsync(),
            Organisations = await db.Organisations.Select(o => o.Id).ToListAsync(),
            Streams = await db.Streams.ToDictionaryAsync(s => s.Id, s => s.Seq),
        };
    }

    // Who tests looks at everything; what is tested is what the program shows.
    private sealed class Unlogged : IPersonalScope
    {
        public void NotePersonalRead()
        {
        }
    }
}
