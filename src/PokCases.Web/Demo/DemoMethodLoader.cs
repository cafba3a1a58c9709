using PokCases.Domain.Budget;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Method;
using PokCases.Domain.Tables;
using PokCases.Web.Persistence;

namespace PokCases.Web.Demo;

/// <summary>Puts in the database how cases were worked out, and the breakthrough budgets, by the verbs of the work.</summary>
internal sealed class DemoMethodLoader(Partnership partnership, DemoCalendar calendar, Writing w, IReadOnlyDictionary<string, Table> tables)
{
    private static readonly TimeOnly Afternoon = new(14, 40);

    public void Load(IReadOnlyDictionary<string, AgendaTemplate> templates)
    {
        foreach (var entry in partnership.Cases)
        {
            var begun = new CaseMethod(DemoIds.Case(entry.Id), templates[entry.Table], calendar.Past(entry.CreatedDays, Afternoon));
            var worked = partnership.Breakthroughs.FirstOrDefault(b => b.Case == entry.Id);
            foreach (var answer in worked?.Answers ?? [])
            {
                begun.Answer(answer.Step, begun.Step(answer.Step).Version, answer.Text, DemoIds.Person(answer.By), calendar.Past(answer.Days, Afternoon));
                Note(entry.Id, CaseEventKind.MethodStepAnswered, $"{answer.Step}", answer.By, answer.Days);
            }

            w.Db.CaseMethods.Add(begun);
            if (worked is not null)
            {
                LoadForm(worked);
                LoadInterim(worked, tables[entry.Table]);
            }
        }

        foreach (var budget in partnership.Budgets)
        {
            LoadBudget(budget);
        }
    }

    private void LoadForm(PartnershipBreakthrough worked)
    {
        Breakthrough? previous = null;
        foreach (var version in worked.Versions)
        {
            previous = new Breakthrough(DemoIds.Of("breakthrough", $"{worked.Case}/{previous?.Number ?? 0}"), DemoIds.Case(worked.Case), previous, previous?.Number ?? 0, version.Content, DemoIds.Person(version.By), calendar.Past(version.Days, Afternoon));
            w.Db.Breakthroughs.Add(previous);
            Note(worked.Case, CaseEventKind.BreakthroughWritten, $"{previous.Number}", version.By, version.Days);
        }

        if (worked.Scenario is { } entry)
        {
            var scenario = new Scenario(DemoIds.Case(worked.Case));
            scenario.Change(
                0,
                entry.Horizon,
                entry.Assumptions,
                entry.Lines.Select(l => new ScenarioLine(l.What, l.Organisation, l.Without * 100, l.With * 100, l.Nature, l.Basis)),
                entry.Once.Select(o => new ScenarioOnce(o.What, o.Organisation, o.Amount * 100, o.Nature, o.Basis)),
                DemoIds.Person(entry.By),
                calendar.Past(entry.Days, Afternoon));
            w.Db.Scenarios.Add(scenario);
            Note(worked.Case, CaseEventKind.ScenarioChanged, "", entry.By, entry.Days);
        }
    }

    private void LoadInterim(PartnershipBreakthrough worked, Table table)
    {
        foreach (var (entry, index) in worked.Interim.Select((e, i) => (e, i)))
        {
            var holder = DemoIds.Person(entry.Holder);
            var asked = calendar.Past(entry.Days, Afternoon);
            var decision = new InterimDecision(
                DemoIds.Of("interim", $"{worked.Case}/{index + 1}"),
                DemoIds.Case(worked.Case),
                table.Id,
                entry.Question,
                entry.Proposal,
                OutcomeBasis.Decision(OrganisationOf(entry.Holder), holder, table.MemberOf(holder)!.Mandate),
                entry.Needed.Select(DemoIds.Person),
                DemoIds.Person(entry.By),
                asked);
            foreach (var answer in entry.Answers)
            {
                decision.Answer(DemoIds.Person(answer.By), answer.Agrees, answer.Reason, asked);
            }

            w.Db.InterimDecisions.Add(decision);
            Note(worked.Case, CaseEventKind.InterimDecisionAsked, "", entry.By, entry.Days, decision.Id);
            if (entry.Decided is { } decided)
            {
                decision.Decide(holder, decision.Version, decided.Accepted, decided.Reason, withoutAll: !decision.IsAnswered, calendar.Past(decided.Days, Afternoon));
                decision.PutOnAgenda(DemoIds.Of("item", decided.Item));
                Note(worked.Case, CaseEventKind.InterimDecisionTaken, decided.Accepted ? "accepted" : "not-accepted", entry.Holder, decided.Days, decision.Id);
            }
        }
    }

    private void LoadBudget(PartnershipBudget entry)
    {
        var table = tables[entry.Table];
        var budget = new TableBudget(DemoIds.Of("budget", entry.Table), table.Id, calendar.Today.Year, entry.Amount * 100, entry.FourEyesAbove * 100, DemoIds.Person(entry.By), calendar.Past(entry.Days, Afternoon));
        foreach (var asked in entry.Requests.GroupBy(r => r.Case).SelectMany(g => g.Select((r, i) => (Entry: r, Key: $"{r.Case}/{i + 1}"))))
        {
            LoadRequest(budget, table, asked.Entry, DemoIds.Of("budget-request", asked.Key));
        }

        w.Db.Budgets.Add(budget);
    }

    private void LoadRequest(TableBudget budget, Table table, PartnershipBudget.RequestEntry entry, Guid id)
    {
        var at = calendar.Past(entry.Days, Afternoon);
        var cents = entry.Amount * 100;
        var request = budget.Request(id, DemoIds.Case(entry.Case), cents, entry.ForWhat, entry.WhyNoOther, DemoIds.Person(entry.By), OrganisationOf(entry.By), at);
        Note(entry.Case, CaseEventKind.BudgetRequested, $"{cents}", entry.By, entry.Days, id);
        if (entry.WeighedBy is { } weighed)
        {
            budget.Weigh(id, request.Version, entry.Weighing ?? "", DemoIds.Person(weighed));
        }

        foreach (var approver in entry.ApprovedBy)
        {
            budget.Approve(id, request.Version, DemoIds.Person(approver), table.MemberOf(DemoIds.Person(approver))!.Mandate, "", at);
            Note(entry.Case, request.State == BudgetRequestState.Committed ? CaseEventKind.BudgetCommitted : CaseEventKind.BudgetApprovedOnce, $"{cents}", approver, entry.Days, id);
        }

        foreach (var payment in entry.Payments ?? [])
        {
            budget.Pay(id, budget.Find(id).Version, payment.Amount * 100, payment.Text, DemoIds.Person(payment.By), calendar.Past(payment.Days, Afternoon));
            Note(entry.Case, CaseEventKind.BudgetPaid, $"{payment.Amount * 100}", payment.By, payment.Days, id);
        }

        if (entry.Settled)
        {
            var last = entry.Payments?[^1] ?? throw new InvalidOperationException("What is settled was paid.");
            budget.Settle(id, budget.Find(id).Version, DemoIds.Person(last.By), calendar.Past(last.Days, Afternoon));
            Note(entry.Case, CaseEventKind.BudgetSettled, $"{request.PaidCents}", last.By, last.Days, id);
        }
    }

    private Guid OrganisationOf(string person) => DemoIds.Organisation(partnership.Professionals.Single(p => p.Id == person).Organisation);

    private void Note(string about, CaseEventKind kind, string detail, string by, int days, Guid? subject = null) =>
        w.Db.CaseEvents.Add(new CaseEvent(Guid.CreateVersion7(), DemoIds.Case(about), kind, detail, string.Empty, subject, DemoIds.Person(by), calendar.Past(days, Afternoon)));
}
