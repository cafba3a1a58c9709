using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Method;
using PokCases.Domain.Referrals;
using PokCases.Domain.Rights;
using PokCases.Web.Cases.Method;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Rights;

/// <summary>What else was written in a case: in its method, in decisions between sessions, about money, at triage, at closing, and why people got access. By organisation, never by employee.</summary>
internal static class GatherTold
{
    // Who shared with whom or referred to whom, without words of anybody; the decisions and referrals stand under who got data.
    private static readonly CaseEventKind[] WithoutWords = [.. Enum.GetValues<CaseEventKind>().Where(k => k.ToString().StartsWith("Referral", StringComparison.Ordinal)), CaseEventKind.SharingDecided, CaseEventKind.SharingWithdrawn, CaseEventKind.SharingExpired];

    public static async Task<List<Gathered>> Read(PokCasesDb db, Case of, ReportFacts about, IStringLocalizer<RightsTexts> texts, IStringLocalizer<MethodTexts> method, Words words)
    {
        List<Told> told =
        [
            .. await InMethod(db, of.Id, texts, method),
            .. await AtTable(db, of.Id, texts),
            .. await Money(db, of.Id, texts),
            .. await Course(db, of.Id, texts),
            .. await Access(db, of.Id, texts),
            .. await Referred(db, r => r.CaseId == of.Id, texts),
        ];
        return Lines(told, title => about.Titled(title, of.Reference), of.OrganisationId, about, words);
    }

    /// <summary>What was asked and told in a referral of no case.</summary>
    public static async Task<List<Gathered>> OfReferral(PokCasesDb db, Guid id, Guid organisation, string reference, ReportFacts about, IStringLocalizer<RightsTexts> texts, Words words) =>
        Lines(await Referred(db, r => r.Id == id, texts), title => $"{title} ({reference})", organisation, about, words);

    private static List<Gathered> Lines(IEnumerable<Told> told, Func<string, string> titled, Guid organisation, ReportFacts about, Words words) =>
    [
        .. told.Where(t => t.Text.Length > 0).Select(t => new Gathered(
            ReportPart.Case,
            titled(t.Title),
            t.Text,
            about.OrganisationName(t.Organisation ?? organisation),
            t.At is { } at ? words.Local(at) : null)
        {
            Caution = t.Organisation is { } by ? GatherCase.Secret(about, by) : ReportCaution.None,
            AskFirst = t.Organisation is { } ask ? about.OrganisationName(ask) : string.Empty,
        }),
    ];

    private static async Task<IEnumerable<Told>> InMethod(PokCasesDb db, Guid id, IStringLocalizer<RightsTexts> texts, IStringLocalizer<MethodTexts> method)
    {
        var steps = await db.Set<MethodStep>().Include(s => s.Answers).Where(s => s.CaseId == id).OrderBy(s => s.Number).AsNoTracking().ToListAsync();
        var forms = await db.Breakthroughs.Where(b => b.CaseId == id).OrderBy(b => b.Number).AsNoTracking().ToListAsync();
        var scenarios = await db.Scenarios.Where(s => s.CaseId == id).AsNoTracking().ToListAsync();
        return
        [
            .. from step in steps from answer in step.Answers.OrderBy(a => a.Number) select new Told(texts["MethodAnswer", step.Name], answer.Text, null, answer.At),
            .. from form in forms from field in BreakthroughField.All select new Told(texts["BreakthroughPart", method[field.Text].Value], field.Of(form.Content), null, form.At),
            .. forms.Select(f => new Told(texts["BreakthroughOutcome"], f.OutcomeText, f.OrganisationId, f.OutcomeAt)),
            .. scenarios.Select(s => new Told(texts["ScenarioAssumptions"], s.Assumptions, null, s.At)),
            .. scenarios.SelectMany(s => s.Lines.Select(l => new Told(texts["ScenarioCost"], Lines(l.What, l.Organisation, texts["ScenarioYearly", Euros.Shown(l.WithoutCents), Euros.Shown(l.WithCents)], l.Basis), null, s.At))),
            .. scenarios.SelectMany(s => s.Once.Select(o => new Told(texts["ScenarioCost"], Lines(o.What, o.Organisation, texts["ScenarioOnce", Euros.Shown(o.Cents)], o.Basis), null, s.At))),
        ];
    }

    private static async Task<IEnumerable<Told>> AtTable(PokCasesDb db, Guid id, IStringLocalizer<RightsTexts> texts)
    {
        var proposals = await (from p in db.Proposals join i in db.AgendaItems on p.ItemId equals i.Id where i.CaseId == id orderby p.ProposedAt select p).AsNoTracking().ToListAsync();
        var dissents = (await (from p in db.Set<Domain.Sessions.OutcomePosition>() join o in db.Outcomes on p.OutcomeId equals o.Id where o.CaseId == id orderby p.At select p).AsNoTracking().ToListAsync()).FindAll(p => p.Dissent.Length > 0);
        var additions = await (
            from a in db.MinutesAdditions join i in db.AgendaItems on a.ItemId equals i.Id join p in db.Professionals on a.AuthorId equals p.Id
            where a.CaseId == id || i.CaseId == id
            orderby a.At
            select new { a.Text, p.OrganisationId, a.At }).AsNoTracking().ToListAsync();
        var interims = await db.InterimDecisions.Include(d => d.Answers).Where(d => d.CaseId == id).OrderBy(d => d.AskedAt).AsNoTracking().ToListAsync();
        var guests = await (from g in db.RoomGuests join i in db.AgendaItems on g.ItemId equals i.Id where i.CaseId == id orderby g.ArrivedAt select g).AsNoTracking().ToListAsync();
        var reveals = await db.NameReveals.Where(r => r.CaseId == id).OrderBy(r => r.At).AsNoTracking().ToListAsync();
        return
        [
            .. proposals.Select(p => new Told(texts["ProposalWhy"], p.Why, null, p.ProposedAt)),
            .. proposals.Select(p => new Told(texts["ProposalAnswer"], p.Reason, null, p.AnsweredAt)),
            .. dissents.Select(d => new Told(texts["DissentLine"], d.Dissent, d.OrganisationId, d.At)),
            .. additions.Select(a => new Told(texts["AdditionLine"], a.Text, a.OrganisationId, a.At)),
            .. interims.SelectMany(d => new[]
            {
                new Told(texts["InterimQuestion"], d.Question, d.OrganisationId, d.AskedAt),
                new Told(texts["InterimProposal"], d.Proposal, d.OrganisationId, d.AskedAt),
                new Told(texts["InterimDecided"], d.Reason, d.OrganisationId, d.EndedAt),
            }.Concat(d.Answers.Select(a => new Told(texts["InterimAnswer"], a.Reason, null, a.At)))),
            .. guests.Select(g => new Told(texts["GuestLine"], g.Role, null, g.ArrivedAt)),
            .. reveals.Select(r => new Told(texts["RevealLine"], r.Why, null, r.At)),
        ];
    }

    private static async Task<IEnumerable<Told>> Money(PokCasesDb db, Guid id, IStringLocalizer<RightsTexts> texts) =>
        (await db.BudgetRequests.Where(r => r.CaseId == id).OrderBy(r => r.RequestedAt).AsNoTracking().ToListAsync()).SelectMany(r => new[]
        {
            new Told(texts["BudgetFor"], r.ForWhat, r.OrganisationId, r.RequestedAt),
            new Told(texts["BudgetNoOther"], r.WhyNoOther, r.OrganisationId, r.RequestedAt),
            new Told(texts["BudgetWeighing"], r.Weighing, r.OrganisationId, r.StateAt),
            new Told(texts["BudgetReason"], r.Reason, r.OrganisationId, r.StateAt),
        });

    private static async Task<IEnumerable<Told>> Course(PokCasesDb db, Guid id, IStringLocalizer<RightsTexts> texts)
    {
        var events = (await db.CaseEvents.Where(e => e.CaseId == id && !WithoutWords.Contains(e.Kind)).OrderBy(e => e.At).AsNoTracking().ToListAsync()).FindAll(e => e.Text.Length > 0);
        var rounds = await db.TriageRounds.Where(r => r.CaseId == id).OrderBy(r => r.AskedAt).AsNoTracking().ToListAsync();
        var escalations = await db.CaseEscalations.Where(e => e.CaseId == id).OrderBy(e => e.NotedAt).AsNoTracking().ToListAsync();
        var closings = await db.CaseClosings.Where(c => c.CaseId == id).OrderBy(c => c.ClosedAt).AsNoTracking().ToListAsync();
        var aftercare = await db.AftercareChecks.Where(c => c.CaseId == id).OrderBy(c => c.DueOn).AsNoTracking().ToListAsync();
        return
        [
            .. events.Select(e => new Told(texts["EventLine"], e.Text, null, e.At)),
            .. rounds.SelectMany(r => new[] { new Told(texts["TriageLine"], r.Words, null, r.DecidedAt ?? r.AskedAt), new Told(texts["TriageRefer"], r.ReferTo, null, r.DecidedAt) }),
            .. escalations.SelectMany(e => new[]
            {
                new Told(texts["EscalationSent"], string.Join(". ", new[] { e.Step, e.Instrument, e.Sent }.Where(t => t.Length > 0)), null, e.NotedAt),
                new Told(texts["EscalationAnswer"], e.Answer, null, null),
            }),
            .. closings.SelectMany(c => new[]
            {
                new Told(texts["ClosingChange"], c.Change, null, c.ClosedAt),
                new Told(texts["ClosingObstacle"], c.Obstacle, null, c.ClosedAt),
                new Told(texts["ClosingLesson"], c.Lesson, null, c.ClosedAt),
                new Told(texts["ClosingNotTold"], c.NotToldWhy, null, c.ClosedAt),
                new Told(texts["ClosingReopened"], c.ReopenedWhy, null, c.ReopenedAt),
            }),
            .. aftercare.Select(c => new Told(texts["AftercareLine"], c.Words, null, c.AnsweredAt)),
        ];
    }

    private static async Task<IEnumerable<Told>> Referred(PokCasesDb db, Expression<Func<Referral, bool>> which, IStringLocalizer<RightsTexts> texts)
    {
        var referrals = await db.Referrals.Include(r => r.Steps).Include(r => r.Feedback).AsSplitQuery().Where(which).OrderBy(r => r.BegunAt).AsNoTracking().ToListAsync();
        return referrals.SelectMany(r => new[]
        {
            new Told(texts["ReferralAsked"], r.Asked, r.OrganisationId, r.BegunAt),
            new Told(texts["ReferralWhy"], r.WhyHere, r.OrganisationId, r.BegunAt),
            new Told(texts["ReferralWants"], r.Wants, r.OrganisationId, r.BegunAt),
            new Told(texts["ReferralKnows"], r.KnowsWords, r.OrganisationId, r.BegunAt),
            new Told(texts["ReferralStep"], r.SettledWords, r.OrganisationId, r.SettledAt),
        }
            .Concat(r.Steps.Select(s => new Told(texts["ReferralStep"], s.Words, s.By == ReferralParty.Referrer ? r.OrganisationId : r.ReceiverOrganisationId, s.At)))
            .Concat(r.Feedback.Select(f => new Told(texts["ReferralBack"], Lines(f.Done, f.Brought), r.ReceiverOrganisationId, f.GivenAt))));
    }

    private static async Task<IEnumerable<Told>> Access(PokCasesDb db, Guid id, IStringLocalizer<RightsTexts> texts)
    {
        var consents = await db.Consents.Where(c => c.CaseId == id).OrderBy(c => c.NotedAt).AsNoTracking().ToListAsync();
        var team = (await db.CaseTeamChanges.Where(c => c.CaseId == id).OrderBy(c => c.At).AsNoTracking().ToListAsync()).FindAll(c => c.Reason.Length > 0);
        var requests = await (from r in db.AccessRequests join p in db.Professionals on r.AskerId equals p.Id where r.CaseId == id orderby r.AskedAt select new { r.Reason, r.Answer, r.AskedAt, r.EndedAt, p.OrganisationId }).AsNoTracking().ToListAsync();
        var leads = await db.CaseLeadTransfers.Where(t => t.CaseId == id).OrderBy(t => t.OfferedAt).AsNoTracking().ToListAsync();
        var emergencies = await (from e in db.EmergencyAccesses join p in db.Professionals on e.PersonId equals p.Id where e.CaseId == id orderby e.From select new { e.Reason, e.Explanation, e.From, e.ReviewedAt, p.OrganisationId }).AsNoTracking().ToListAsync();
        return
        [
            .. consents.Select(c => new Told(texts["ConsentLine"], Lines(c.Scope, c.WithdrawnHow.Length > 0 ? texts["ConsentWithdrawn", c.WithdrawnHow].Value : string.Empty), null, c.NotedAt)),
            .. team.Select(c => new Told(texts["TeamWhy"], c.Reason, null, c.At)),
            .. requests.SelectMany(r => new[] { new Told(texts["AccessWhy"], r.Reason, r.OrganisationId, r.AskedAt), new Told(texts["AccessAnswer"], r.Answer, null, r.EndedAt) }),
            .. leads.SelectMany(t => new[] { new Told(texts["LeadWords"], t.Words, null, t.OfferedAt), new Told(texts["LeadAnswer"], t.Answer, null, t.EndedAt) }),
            .. emergencies.SelectMany(e => new[] { new Told(texts["EmergencyWhy"], e.Reason, e.OrganisationId, e.From), new Told(texts["EmergencyVerdict"], e.Explanation, null, e.ReviewedAt) }),
        ];
    }

    private static string Lines(params string[] lines) => string.Join('\n', lines.Where(l => l.Length > 0));

    /// <param name="Title">What it is.</param>
    /// <param name="Text">What was written; empty when nothing was.</param>
    /// <param name="Organisation">Whose words; null for who works on the case.</param>
    /// <param name="At">When; null when that is not kept.</param>
    private sealed record Told(string Title, string Text, Guid? Organisation, DateTimeOffset? At);
}
