using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Method;
using PokCases.Domain.Sessions;

namespace PokCases.Web.Cases.Finding;

/// <summary>Every text that is searched, and the personal texts that are not; a test fails on one that stands in neither list.</summary>
internal static class TextSources
{
    public static IReadOnlyList<TextSource> All { get; } =
    [
        TextSource.Of<Case>(
            SearchSource.Case,
            c => new OwnText(c.Id, c.Id, null, $"{c.Reference} {c.Title} {c.Question}"),
            nameof(Case.Reference), nameof(Case.Title), nameof(Case.Question)),
        TextSource.Of<Contribution>(
            SearchSource.Contribution,
            c => c is { CaseId: { } about, WithdrawnAt: null } ? new OwnText(c.Id, about, c.OrganisationId, c.Text) : null,
            nameof(Contribution.Text), nameof(Contribution.WithdrawnAt)) with { WordsLater = true },
        TextSource.Of<Outcome>(
            SearchSource.Outcome,
            o => o.CaseId is { } about && o.State != OutcomeState.Withdrawn ? new OwnText(o.Id, about, null, o.Text) : null,
            nameof(Outcome.Text), nameof(Outcome.State)),
        TextSource.Of<CaseAction>(
            SearchSource.Action,
            a => a.CaseId is { } about ? new OwnText(a.Id, about, null, a.Text) : null,
            nameof(CaseAction.Text)),
        TextSource.Of<Goal>(
            SearchSource.Goal,
            g => new OwnText(g.Id, g.CaseId, null, g.Text),
            nameof(Goal.Text)),
        // From here on: what everybody sees who sees the case.
        TextSource.Of<Introduction>(
            SearchSource.Introduction,
            i => new OwnText(OwnText.Beside(i.CaseId, SearchSource.Introduction), i.CaseId, null, $"{i.Tried} {i.StuckHow} {i.UrgentWhy} {i.KnowsWhy}"),
            nameof(Introduction.Tried), nameof(Introduction.StuckHow), nameof(Introduction.UrgentWhy), nameof(Introduction.KnowsWhy)),
        // The page of the method shows every answer and every version there ever was, so all of them lead to the case.
        TextSource.Of<MethodStep>(
            SearchSource.Method,
            s => s.IsAnswered ? new OwnText(s.Id, s.CaseId, null, string.Join(' ', s.Answers.Select(a => a.Text))) : null,
            nameof(MethodStep.Version)) with
        {
            All = db => db.Set<MethodStep>().Include(s => s.Answers),
            Holds = ["method_answers.Text"],
        },
        TextSource.Of<Breakthrough>(
            SearchSource.Breakthrough,
            b => new OwnText(b.Id, b.CaseId, null, $"{TextOf(b.Content)} {b.OutcomeText}"),
            nameof(Breakthrough.Content), nameof(Breakthrough.OutcomeText)),
        TextSource.Of<CaseClosing>(
            SearchSource.Closing,
            c => new OwnText(c.Id, c.CaseId, null, $"{c.Change} {c.Obstacle} {c.Lesson} {c.NotToldWhy}"),
            nameof(CaseClosing.Change), nameof(CaseClosing.Obstacle), nameof(CaseClosing.Lesson), nameof(CaseClosing.NotToldWhy)),
    ];

    /// <summary>Personal texts that nobody finds a case by, as <c>table.Column</c>, and why.</summary>
    public static IReadOnlyDictionary<string, string> NotSearched { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["case_events.Detail"] = "a fixed word, typed by nobody",
        ["case_events.Text"] = "why something happened; read on the timeline of a case that was found",
        ["case_views.Name"] = "a person's own, about no case",
        ["case_views.Words"] = "a person's own, about no case",
        ["case_documents.FileName"] = "a file's name says too little, and may name somebody",
        ["case_documents.Sha256"] = "no words",
        ["case_documents.StoredAs"] = "no words",
        ["case_documents.RemovalReason"] = "why a document went; read with the document",
        ["case_imports.FileName"] = "of a file that was brought, about no one case",
        ["imported_rows.Mark"] = "no words",
        ["contributions.Phase"] = "a step of the method",
        ["item_proposals.Why"] = "for who makes the agenda, before the table sees it",
        ["item_proposals.Reason"] = "for who makes the agenda, before the table sees it",
        ["item_minutes.Document"] = "minutes repeat outcomes and actions, which are found",
        ["name_reveals.Why"] = "why names were shown; read on the timeline of a case that was found",
        ["minutes_additions.Text"] = "minutes are read with the session",
        ["outcome_positions.Dissent"] = "somebody's dissent is read with the outcome",
        ["case_actions.Partner"] = "read with the action",
        ["case_actions.Progress"] = "read with the action",
        ["case_goals.SaidBy"] = "who says a goal is a role",
        ["resident_items.Text"] = "goals, outcomes and actions said simpler, which are found themselves",
        ["aftercare_checks.Words"] = "how a case ended; read on a case that was found",
        ["case_closings.ReopenedWhy"] = "how a case ended; read on a case that was found",
        ["case_escalations.Answer"] = "how a case ended; read on a case that was found",
        ["case_escalations.Instrument"] = "how a case ended; read on a case that was found",
        ["case_escalations.Sent"] = "how a case ended; read on a case that was found",
        ["case_escalations.Step"] = "how a case ended; read on a case that was found",
        ["case_triage_rounds.ReferTo"] = "what was told at the start and at triage; read on a case that was found",
        ["case_triage_rounds.Words"] = "what was told at the start and at triage; read on a case that was found",
        ["warm_referrals.CameBack"] = "what was told at the start and at triage; read on a case that was found",
        ["warm_referrals.ToWhom"] = "what was told at the start and at triage; read on a case that was found",
        ["intake_stops.Who"] = "about no case",
        ["household_persons.Name"] = "about persons: never found by words, and a protected address not at all",
        ["household_persons.Language"] = "about persons: never found by words, and a protected address not at all",
        ["household_members.Note"] = "about persons: never found by words, and a protected address not at all",
        ["household_members.ClosedWhy"] = "about persons: never found by words, and a protected address not at all",
        ["household_members.OwnRole"] = "about persons: never found by words, and a protected address not at all",
        ["representations.Name"] = "about persons: never found by words, and a protected address not at all",
        ["representations.Organisation"] = "about persons: never found by words, and a protected address not at all",
        ["safe_contacts.Address"] = "about persons: never found by words, and a protected address not at all",
        ["safe_contacts.How"] = "about persons: never found by words, and a protected address not at all",
        ["safe_contacts.HowNot"] = "about persons: never found by words, and a protected address not at all",
        ["household_help.Does"] = "who helps and what is hard; read on a case that was found",
        ["household_help.Name"] = "who helps and what is hard; read on a case that was found",
        ["household_help.Organisation"] = "who helps and what is hard; read on a case that was found",
        ["hard_dates.What"] = "who helps and what is hard; read on a case that was found",
        ["breakthroughs.Mandate"] = "of the method itself, alike in many cases, or beside a text that is found",
        ["case_methods.Label"] = "of the method itself, alike in many cases, or beside a text that is found",
        ["case_methods.Name"] = "of the method itself, alike in many cases, or beside a text that is found",
        ["method_steps.Name"] = "of the method itself, alike in many cases, or beside a text that is found",
        ["method_steps.Question"] = "of the method itself, alike in many cases, or beside a text that is found",
        ["scenarios.Assumptions"] = "of the method itself, alike in many cases, or beside a text that is found",
        ["interim_answers.Reason"] = "for who is asked and the case team, as long as it is open",
        ["interim_decisions.Mandate"] = "for who is asked and the case team, as long as it is open",
        ["interim_decisions.Proposal"] = "for who is asked and the case team, as long as it is open",
        ["interim_decisions.Question"] = "for who is asked and the case team, as long as it is open",
        ["interim_decisions.Reason"] = "for who is asked and the case team, as long as it is open",
        ["budget_movements.Reason"] = "for who decides on money",
        ["budget_requests.FirstMandate"] = "for who decides on money",
        ["budget_requests.ForWhat"] = "for who decides on money",
        ["budget_requests.Mandate"] = "for who decides on money",
        ["budget_requests.Reason"] = "for who decides on money",
        ["budget_requests.Weighing"] = "for who decides on money",
        ["budget_requests.WhyNoOther"] = "for who decides on money",
        ["signals.Agenda"] = "about no case: signals have a list of their own",
        ["signals.Answer"] = "about no case: signals have a list of their own",
        ["signals.Elaboration"] = "about no case: signals have a list of their own",
        ["signals.Rule"] = "about no case: signals have a list of their own",
        ["signals.Story"] = "about no case: signals have a list of their own",
        ["signals.Title"] = "about no case: signals have a list of their own",
        ["sharing_decisions.Task"] = "why data may be shared; read with the decision, by whom it is for",
        ["sharing_decisions.Purpose"] = "why data may be shared; read with the decision, by whom it is for",
        ["sharing_decisions.WhyNecessary"] = "why data may be shared; read with the decision, by whom it is for",
        ["sharing_decisions.WhyProportionate"] = "why data may be shared; read with the decision, by whom it is for",
        ["sharing_decisions.InformedHow"] = "why data may be shared; read with the decision, by whom it is for",
        ["sharing_decisions.NotInformedWhy"] = "why data may be shared; read with the decision, by whom it is for",
        ["sharing_decisions.WithdrawalReason"] = "why data may be shared; read with the decision, by whom it is for",
        ["consents.Scope"] = "what somebody consented to; read on a case that was found",
        ["consents.GivenTo"] = "what somebody consented to; read on a case that was found",
        ["consents.WithdrawnHow"] = "what somebody consented to; read on a case that was found",
        ["case_team_changes.Reason"] = "who is on a case, or asks to be, and why; read on the page of its team",
        ["case_lead_transfers.Answer"] = "who was asked to lead a case; read on the page of handing it over",
        ["case_lead_transfers.Words"] = "who was asked to lead a case; read on the page of handing it over",
        ["access_requests.Answer"] = "who is on a case, or asks to be, and why; read on the page of its team",
        ["access_requests.Reason"] = "who is on a case, or asks to be, and why; read on the page of its team",
        ["access_requests.Reference"] = "as it was typed, perhaps of no case",
        ["access_requests.Role"] = "who is on a case, or asks to be, and why; read on the page of its team",
        ["emergency_accesses.Explanation"] = "for who judges emergency access, and the case team",
        ["emergency_accesses.Reason"] = "for who judges emergency access, and the case team",
        ["resident_requests.Authority"] = "a resident's request to the privacy officer",
        ["resident_requests.ExtendedWhy"] = "a resident's request to the privacy officer",
        ["resident_requests.IdentityChecked"] = "a resident's request to the privacy officer",
        ["resident_requests.NamesWhy"] = "a resident's request to the privacy officer",
        ["resident_requests.OthersChecked"] = "a resident's request to the privacy officer",
        ["resident_requests.Reason"] = "a resident's request to the privacy officer",
        ["resident_requests.Reference"] = "a resident's request to the privacy officer",
        ["resident_requests.Representative"] = "a resident's request to the privacy officer",
        ["resident_requests.RepresentationChecked"] = "a resident's request to the privacy officer",
        ["resident_requests.Right"] = "a resident's request to the privacy officer",
        ["resident_requests.SentHow"] = "a resident's request to the privacy officer",
        ["resident_requests.What"] = "a resident's request to the privacy officer",
        ["resident_requests.WithdrawnWhy"] = "a resident's request to the privacy officer",
        ["resident_requests.Wrong"] = "a resident's request to the privacy officer",
        ["request_report_items.OmittedWhy"] = "a copy for a resident's request",
        ["request_report_items.Origin"] = "a copy for a resident's request",
        ["request_report_items.Text"] = "a copy for a resident's request",
        ["request_report_items.Title"] = "a copy for a resident's request",
        ["request_tasks.Done"] = "a resident's request to the privacy officer",
        ["case_keepings.ChosenWhy"] = "for who reviews what may be deleted",
        ["retention_holds.Reason"] = "for who reviews what may be deleted",
        ["retention_holds.LiftedWhy"] = "for who reviews what may be deleted",
        ["room_guests.Role"] = "nobody is found by who sat at the table",
    };

    public static TextSource? Of(object entity) => All.FirstOrDefault(s => s.Entity.IsInstanceOfType(entity));

    private static string TextOf(BreakthroughContent c) => string.Join(
        ' ',
        c.First, c.Effect, c.Proposal, c.Organisational, c.Financial, c.Legal, c.Legitimate, c.Involved, c.SocialReturn, c.FinancialReturn, c.Ethics, c.Dissent, c.Alternatives);
}
