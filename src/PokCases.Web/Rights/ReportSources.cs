namespace PokCases.Web.Rights;

/// <summary>Which personal texts stand in a report to a resident, as <c>table.Column</c>, and which do not, and why. A test fails on one that stands in neither list.</summary>
internal static class ReportSources
{
    private const string AboutOthers = "about how the partnership works, not about a resident";
    private const string Method = "of the method itself, alike in many cases";
    private const string Mandate = "an employee's mandate";
    private const string Weighing = "the legal weighing of a decision to share, of which purpose, receiver and term stand in the report";
    private const string Advisor = "of a matter under the secrecy of the legal advisors, which the advisor answers for to the resident";
    private const string OfNoCase = "of a referral of no case: it stands in the report of a request that names one, which a test of its own looks at";
    private const string Own = "of this request or an earlier one, which the resident has";

    /// <summary>Gathered; a test looks for each of them in a report.</summary>
    public static IReadOnlySet<string> Gathered { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "cases.Title", "cases.Question",
        "case_introductions.Tried", "case_introductions.StuckHow", "case_introductions.UrgentWhy", "case_introductions.KnowsWhy",
        "case_goals.Text", "contributions.Text", "outcomes.Text", "case_actions.Text", "case_actions.Partner", "case_actions.Progress", "outcome_positions.Dissent", "minutes_additions.Text",
        "method_answers.Text", "breakthroughs.Content", "breakthroughs.OutcomeText", "scenarios.Assumptions", "scenarios.Lines", "scenarios.Once",
        "interim_decisions.Question", "interim_decisions.Proposal", "interim_decisions.Reason", "interim_answers.Reason",
        "item_proposals.Why", "item_proposals.Reason", "room_guests.Role", "name_reveals.Why",
        "budget_requests.ForWhat", "budget_requests.WhyNoOther", "budget_requests.Weighing", "budget_requests.Reason",
        "case_events.Text", "case_triage_rounds.Words", "case_triage_rounds.ReferTo",
        "case_escalations.Step", "case_escalations.Instrument", "case_escalations.Sent", "case_escalations.Answer",
        "case_closings.Change", "case_closings.Obstacle", "case_closings.Lesson", "case_closings.NotToldWhy", "case_closings.ReopenedWhy", "aftercare_checks.Words",
        "referrals.ReceiverName", "referrals.Asked", "referrals.WhyHere", "referrals.Wants", "referrals.KnowsWords", "referrals.SettledWords", "referral_steps.Words", "referral_feedback.Done", "referral_feedback.Brought",
        "consents.Scope", "consents.WithdrawnHow", "case_team_changes.Reason", "access_requests.Reason", "access_requests.Answer", "case_lead_transfers.Words", "case_lead_transfers.Answer", "emergency_accesses.Reason", "emergency_accesses.Explanation",
        "household_persons.Name", "household_persons.Language", "household_members.Note", "household_members.OwnRole", "household_members.ClosedWhy",
        "safe_contacts.How", "safe_contacts.HowNot", "safe_contacts.Address", "representations.Name", "representations.Organisation",
        "household_help.Organisation", "household_help.Does", "hard_dates.What", "case_documents.FileName", "sharing_decisions.Purpose",
    };

    /// <summary>Not gathered, and why.</summary>
    public static IReadOnlyDictionary<string, string> NotGathered { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["advice_matters.*"] = Advisor,
        ["objection_decisions.*"] = Advisor,
        ["objection_events.*"] = Advisor,
        ["claimed_rights.*"] = Advisor,
        ["advice_records.*"] = Advisor,
        ["client_contacts.*"] = Advisor,
        ["matter_documents.*"] = Advisor,
        ["cases.Reference"] = "a number; beside each line",
        ["queue_visitors.Word"] = "of the advice desk, of no case; deleted soon after",
        ["queue_visitors.Language"] = "of the advice desk, of no case; deleted soon after",
        ["queue_visitors.LateWhy"] = "of the advice desk, of no case; deleted soon after",
        ["waiting_list.Name"] = "of the advice desk, of no case; deleted soon after",
        ["waiting_list.Phone"] = "of the advice desk, of no case; deleted soon after",
        ["waiting_list.Language"] = "of the advice desk, of no case; deleted soon after",
        ["waiting_list.UrgentWhy"] = "of the advice desk, of no case; deleted soon after",
        ["survey_remarks.Text"] = "of an anonymous questionnaire: nobody can be found in it",
        ["case_events.Detail"] = "a fixed word, typed by nobody",
        ["case_goals.SaidBy"] = "a role",
        ["case_keepings.ChosenWhy"] = "until when a case is kept stands in the report",
        ["retention_holds.Reason"] = "until when a case is kept stands in the report; why it is held, the officer tells",
        ["retention_holds.LiftedWhy"] = "until when a case is kept stands in the report; why it is held, the officer tells",
        ["contributions.Phase"] = "a step of the method",
        ["item_minutes.Document"] = "repeats outcomes and actions, which stand in the report",
        ["resident_items.Text"] = "outcomes and actions said simpler, and given to the resident before",
        ["case_documents.Sha256"] = "no words",
        ["case_documents.StoredAs"] = "no words",
        ["case_documents.RemovalReason"] = "of a document that is not there any more",
        ["household_help.Name"] = "the name of an employee or a volunteer",
        ["consents.GivenTo"] = "the name of an employee",
        ["access_requests.Role"] = "an employee's role",
        ["access_requests.Reference"] = "as it was typed, perhaps of no case",
        ["case_methods.Label"] = Method,
        ["case_methods.Name"] = Method,
        ["method_steps.Name"] = Method,
        ["method_steps.Question"] = Method,
        ["breakthroughs.Mandate"] = Mandate,
        ["interim_decisions.Mandate"] = Mandate,
        ["budget_requests.FirstMandate"] = Mandate,
        ["budget_requests.Mandate"] = Mandate,
        ["budget_movements.Reason"] = AboutOthers,
        ["intake_stops.Who"] = AboutOthers,
        ["signals.Agenda"] = AboutOthers,
        ["signals.Answer"] = AboutOthers,
        ["signals.Elaboration"] = AboutOthers,
        ["signals.Rule"] = AboutOthers,
        ["signals.Story"] = AboutOthers,
        ["signals.Title"] = AboutOthers,
        ["case_views.Name"] = AboutOthers,
        ["case_views.Words"] = AboutOthers,
        ["case_imports.FileName"] = AboutOthers,
        ["imported_rows.Mark"] = "no words",
        ["referrals.Reference"] = "a number",
        ["referrals.ResidentName"] = OfNoCase,
        ["referrals.ResidentReach"] = OfNoCase,
        ["referral_steps.ReasonCode"] = "of a list, alike in many referrals",
        ["referral_steps.ReasonName"] = "of a list, alike in many referrals",
        ["referral_talks.OutsidePeople"] = "the names of employees",
        ["referral_appointments.Where"] = "where the resident was asked to come, which the resident has",
        ["sharing_decisions.Task"] = Weighing,
        ["sharing_decisions.WhyNecessary"] = Weighing,
        ["sharing_decisions.WhyProportionate"] = Weighing,
        ["sharing_decisions.InformedHow"] = Weighing,
        ["sharing_decisions.NotInformedWhy"] = Weighing,
        ["sharing_decisions.WithdrawalReason"] = Weighing,
        ["resident_requests.*"] = Own,
        ["request_report_items.*"] = Own,
        ["request_tasks.*"] = Own,
    };
}
