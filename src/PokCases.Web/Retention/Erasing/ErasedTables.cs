using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Budget;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Households;
using PokCases.Domain.Cases.Method;
using PokCases.Domain.Referrals;
using PokCases.Domain.Retention;
using PokCases.Domain.Rights;
using PokCases.Domain.Sessions;
using PokCases.Domain.Sharing;
using PokCases.Web.Cases.Finding;
using PokCases.Web.Cases.Importing;
using PokCases.Web.Persistence;

namespace PokCases.Web.Retention.Erasing;

/// <summary>Every table with something of a case: erased with it, or left with the reason why. A test fails on one that stands in neither list.</summary>
internal static class ErasedTables
{
    private const string Matter = "of a matter of the advice desk and of no case; goes with its matter";

    /// <summary>In the order of deletion: what hangs on something goes before it.</summary>
    public static IReadOnlyList<CaseRows> All { get; } =
    [
        CaseRows.Of<SearchWord>(ErasedPart.Bookkeeping, (db, c) => db.SearchWords.Where(w => db.SearchTexts.Any(t => t.CaseId == c.Id && t.Key == w.TextKey))),
        CaseRows.Of<WaitingWords>(ErasedPart.Bookkeeping, (db, c) => db.WaitingWords.Where(w => db.SearchTexts.Any(t => t.CaseId == c.Id && t.Key == w.TextKey))),
        CaseRows.Of<SearchText>(ErasedPart.Bookkeeping, (db, c) => db.SearchTexts.Where(t => t.CaseId == c.Id)),
        CaseRows.Of<Contribution>(ErasedPart.Talk, (db, c) => db.Contributions.Where(x => x.CaseId == c.Id || c.Items.Contains(x.ItemId))),
        CaseRows.Of<OutcomePosition>(ErasedPart.Outcomes, (db, c) => db.Set<OutcomePosition>().Where(p => db.Outcomes.Any(o => o.Id == p.OutcomeId && (o.CaseId == c.Id || c.Items.Contains(o.ItemId))))),
        CaseRows.Of<Outcome>(ErasedPart.Outcomes, (db, c) => db.Outcomes.Where(o => o.CaseId == c.Id || c.Items.Contains(o.ItemId))),
        CaseRows.Of<MinutesAddition>(ErasedPart.Minutes, (db, c) => db.MinutesAdditions.Where(a => a.CaseId == c.Id || c.Items.Contains(a.ItemId))),
        CaseRows.Of<ItemMinutes>(ErasedPart.Minutes, (db, c) => db.ItemMinutes.Where(m => m.CaseId == c.Id || c.Items.Contains(m.ItemId))),
        CaseRows.Of<CaseAction>(ErasedPart.Plan, (db, c) => db.Actions.Where(a => a.CaseId == c.Id || (a.ItemId != null && c.Items.Contains(a.ItemId.Value)))),
        CaseRows.Of<Goal>(ErasedPart.Plan, (db, c) => db.Goals.Where(g => g.CaseId == c.Id)),
        CaseRows.Of<ResidentItem>(ErasedPart.Plan, (db, c) => db.ResidentItems.Where(i => i.CaseId == c.Id)),
        CaseRows.Of<MethodAnswer>(ErasedPart.Method, (db, c) => db.Set<MethodAnswer>().Where(a => db.Set<MethodStep>().Any(s => s.Id == a.StepId && s.CaseId == c.Id))),
        CaseRows.Of<MethodStep>(ErasedPart.Method, (db, c) => db.Set<MethodStep>().Where(s => s.CaseId == c.Id)),
        CaseRows.Of<CaseMethod>(ErasedPart.Method, (db, c) => db.CaseMethods.Where(m => m.CaseId == c.Id)),
        CaseRows.Of<Breakthrough>(ErasedPart.Method, (db, c) => db.Breakthroughs.Where(b => b.CaseId == c.Id)),
        CaseRows.Of<Scenario>(ErasedPart.Method, (db, c) => db.Scenarios.Where(s => s.CaseId == c.Id)),
        CaseRows.Of<InterimAnswer>(ErasedPart.Method, (db, c) => db.Set<InterimAnswer>().Where(a => db.InterimDecisions.Any(d => d.Id == a.DecisionId && d.CaseId == c.Id))),
        CaseRows.Of<InterimDecision>(ErasedPart.Method, (db, c) => db.InterimDecisions.Where(d => d.CaseId == c.Id)),
        CaseRows.Of<CaseDocument>(ErasedPart.Documents, (db, c) => db.Documents.Where(d => d.CaseId == c.Id)),
        CaseRows.Of<SharedPart>(ErasedPart.Sharing, (db, c) => db.Set<SharedPart>().Where(p => db.SharingDecisions.Any(d => d.Id == p.DecisionId && d.CaseId == c.Id))),
        CaseRows.Of<SharingDecision>(ErasedPart.Sharing, (db, c) => db.SharingDecisions.Where(d => d.CaseId == c.Id)),
        CaseRows.Of<Consent>(ErasedPart.Sharing, (db, c) => db.Consents.Where(x => x.CaseId == c.Id)),
        CaseRows.Of<CaseTeamMember>(ErasedPart.Access, (db, c) => db.CaseTeam.Where(m => m.CaseId == c.Id)),
        CaseRows.Of<CaseTeamChange>(ErasedPart.Access, (db, c) => db.CaseTeamChanges.Where(x => x.CaseId == c.Id)),
        CaseRows.Of<CaseLeadTransfer>(ErasedPart.Access, (db, c) => db.CaseLeadTransfers.Where(t => t.CaseId == c.Id)),
        CaseRows.Of<AccessRequest>(ErasedPart.Access, (db, c) => db.AccessRequests.Where(r => r.CaseId == c.Id || r.Reference == c.Reference)),
        CaseRows.Of<EmergencyAccess>(ErasedPart.Access, (db, c) => db.EmergencyAccesses.Where(e => e.CaseId == c.Id)),
        CaseRows.Of<NameReveal>(ErasedPart.Access, (db, c) => db.NameReveals.Where(r => r.CaseId == c.Id || c.Items.Contains(r.ItemId))),
        CaseRows.Of<ItemAdmission>(ErasedPart.Access, (db, c) => db.Admissions.Where(a => c.Items.Contains(a.ItemId))),
        CaseRows.Of<SessionInvitation>(ErasedPart.Access, (db, c) => db.Invitations.Where(i => i.ItemId != null && c.Items.Contains(i.ItemId.Value))),
        CaseRows.Of<RoomGuest>(ErasedPart.Access, (db, c) => db.RoomGuests.Where(g => c.Items.Contains(g.ItemId))),
        CaseRows.Of<ItemProposal>(ErasedPart.Course, (db, c) => db.Proposals.Where(p => c.Items.Contains(p.ItemId))),
        CaseRows.Of<AgendaItem>(ErasedPart.Course, (db, c) => db.AgendaItems.Where(i => i.CaseId == c.Id)),
        CaseRows.Of<AftercareCheck>(ErasedPart.Course, (db, c) => db.AftercareChecks.Where(x => x.CaseId == c.Id)),
        CaseRows.Of<CaseClosing>(ErasedPart.Course, (db, c) => db.CaseClosings.Where(x => x.CaseId == c.Id)),
        CaseRows.Of<CaseEscalation>(ErasedPart.Course, (db, c) => db.CaseEscalations.Where(e => e.CaseId == c.Id)),
        CaseRows.Of<ReferralStep>(ErasedPart.Course, (db, c) => db.Set<ReferralStep>().Where(s => db.Referrals.Any(r => r.Id == s.ReferralId && r.CaseId == c.Id))),
        CaseRows.Of<HandoverTalk>(ErasedPart.Course, (db, c) => db.Set<HandoverTalk>().Where(t => db.Referrals.Any(r => r.Id == t.ReferralId && r.CaseId == c.Id))),
        CaseRows.Of<ReferralAppointment>(ErasedPart.Course, (db, c) => db.Set<ReferralAppointment>().Where(a => db.Referrals.Any(r => r.Id == a.ReferralId && r.CaseId == c.Id))),
        CaseRows.Of<ReferralFeedback>(ErasedPart.Course, (db, c) => db.Set<ReferralFeedback>().Where(f => db.Referrals.Any(r => r.Id == f.ReferralId && r.CaseId == c.Id))),
        CaseRows.Of<RecordedReminder>(ErasedPart.Bookkeeping, (db, c) => db.RecordedReminders.Where(m => db.Referrals.Any(r => r.Id == m.ReferralId && r.CaseId == c.Id))),
        CaseRows.Of<OutsideAccess>(ErasedPart.Access, (db, c) => db.OutsideAccesses.Where(a => db.Referrals.Any(r => r.Id == a.ReferralId && r.CaseId == c.Id))),
        CaseRows.Of<Referral>(ErasedPart.Course, (db, c) => db.Referrals.Where(r => r.CaseId == c.Id)),
        CaseRows.Of<TriageRound>(ErasedPart.Course, (db, c) => db.TriageRounds.Where(r => r.CaseId == c.Id)),
        CaseRows.Of<CaseEvent>(ErasedPart.Course, (db, c) => db.CaseEvents.Where(e => e.CaseId == c.Id)),
        CaseRows.Of<BudgetRequest>(ErasedPart.Money, (db, c) => db.BudgetRequests.Where(r => r.CaseId == c.Id)),
        CaseRows.Of<ReportItem>(ErasedPart.Requests, (db, c) => db.Set<ReportItem>().Where(i => c.Requests.Contains(i.RequestId))),
        CaseRows.Of<RequestFile>(ErasedPart.Requests, (db, c) => db.Set<RequestFile>().Where(f => c.Requests.Contains(f.RequestId))),
        CaseRows.Of<RequestTask>(ErasedPart.Requests, (db, c) => db.Set<RequestTask>().Where(t => t.CaseId == c.Id || c.Requests.Contains(t.RequestId))),
        CaseRows.Of<ResidentRequest>(ErasedPart.Requests, (db, c) => db.Set<ResidentRequest>().Where(r => c.Requests.Contains(r.Id))),
        CaseRows.Of<SafeContact>(ErasedPart.Household, (db, c) => db.Set<SafeContact>().Where(s => s.CaseId == c.Id)),
        CaseRows.Of<Relation>(ErasedPart.Household, (db, c) => db.Relations.Where(r => r.CaseId == c.Id)),
        CaseRows.Of<HouseholdMember>(ErasedPart.Household, (db, c) => db.HouseholdMembers.Where(m => m.CaseId == c.Id)),
        CaseRows.Of<Representation>(ErasedPart.Household, (db, c) => db.Representations.Where(r => c.Persons.Contains(r.PersonId))),
        CaseRows.Of<NameWord>(ErasedPart.Bookkeeping, (db, c) => db.NameWords.Where(w => c.Persons.Contains(w.PersonId))),
        CaseRows.Of<Person>(ErasedPart.Household, (db, c) => db.HouseholdPersons.Where(p => c.Persons.Contains(p.Id))),
        CaseRows.Of<Help>(ErasedPart.Household, (db, c) => db.Help.Where(h => h.CaseId == c.Id)),
        CaseRows.Of<HardDate>(ErasedPart.Household, (db, c) => db.HardDates.Where(d => d.CaseId == c.Id)),
        CaseRows.Of<CaseDomain>(ErasedPart.Household, (db, c) => db.CaseDomains.Where(d => d.CaseId == c.Id)),
        CaseRows.Of<DomainMark>(ErasedPart.Household, (db, c) => db.DomainMarks.Where(m => m.CaseId == c.Id)),
        CaseRows.Of<ImportedRow>(ErasedPart.Bookkeeping, (db, c) => db.ImportedRows.Where(r => r.CaseId == c.Id)),
        CaseRows.Of<RetentionHold>(ErasedPart.Bookkeeping, (db, c) => db.Set<RetentionHold>().Where(h => h.CaseId == c.Id)),
        CaseRows.Of<CaseKeeping>(ErasedPart.Bookkeeping, (db, c) => db.Set<CaseKeeping>().Where(k => k.CaseId == c.Id)),
        CaseRows.Of<Introduction>(ErasedPart.Case, (db, c) => db.Introductions.Where(i => i.CaseId == c.Id)),
        CaseRows.Of<Domain.Cases.Case>(ErasedPart.Case, (db, c) => db.Cases.Where(x => x.Id == c.Id)),
    ];

    /// <summary>Tables that are personal or name a case and are not erased with it, and why.</summary>
    public static IReadOnlyDictionary<string, string> Stay { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["budget_movements"] = "the books of a table keep what was paid; the reason is emptied and the request forgotten",
        ["case_imports"] = "a file with many cases, thrown away when it is read or after a day",
        ["case_views"] = "what somebody looks for, of no case",
        ["queue_visitors"] = "who came to a consulting hour, of no case; goes soon after the day",
        ["waiting_list"] = "who waits for the advice desk, of no case; goes a set time after it ended",
        ["survey_remarks"] = "added to an anonymous questionnaire, of no case; goes a set time after it is over",
        ["intake_stops"] = "what did not become a case",
        ["signals"] = "holds no persons and names no case",
        ["signal_introducers"] = "who raised a signal; which case is not kept",
        ["advice_matters"] = "of the advice desk and of no case",
        ["objections"] = Matter,
        ["objection_decisions"] = Matter,
        ["objection_events"] = Matter,
        ["claimed_rights"] = Matter,
        ["advice_records"] = Matter,
        ["client_contacts"] = Matter,
        ["contact_questions"] = Matter,
        ["contact_help"] = Matter,
        ["matter_documents"] = Matter,
        ["matter_links"] = Matter,
        ["matter_name_words"] = Matter,
        ["pending_erasures"] = "what is still to be removed of an erased case; goes when that is done",
    };
}
