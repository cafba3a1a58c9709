using PokCases.Domain.Tables;

namespace PokCases.Domain.Cases.Method;

/// <summary>The steps by which a case is worked on: its own copy of the table's template, as it was when the case began.</summary>
public sealed class CaseMethod
{
    private readonly List<MethodStep> steps = [];

    private CaseMethod()
    {
    }

    /// <summary>Copies the steps of a template.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="template">The template the table uses now; later changes of it don't reach this case.</param>
    /// <param name="now">The moment.</param>
    public CaseMethod(Guid caseId, AgendaTemplate template, DateTimeOffset now)
    {
        CaseId = caseId;
        Copy(template, now);
    }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>Name of the template it was copied from.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>Where the arrangement comes from, e.g. <i>eigen indeling</i>.</summary>
    public string Label { get; private set; } = string.Empty;

    /// <summary>When the steps were copied.</summary>
    public DateTimeOffset BegunAt { get; private set; }

    /// <summary>Number of the step the case stands at, from 1; one more than the last when all steps were gone through.</summary>
    public int Current { get; private set; } = 1;

    /// <summary>Its steps; see <see cref="MethodStep.Number"/> for their order.</summary>
    public IReadOnlyList<MethodStep> Steps => steps;

    /// <summary>Whether any of its questions was answered.</summary>
    public bool HasAnswers => steps.Exists(s => s.IsAnswered);

    /// <summary>The case goes to another table and takes its steps, while nothing was answered (<c>method-answered</c>).</summary>
    /// <param name="template">The template the other table uses now.</param>
    /// <param name="now">The moment.</param>
    public void BeginAgain(AgendaTemplate template, DateTimeOffset now)
    {
        RuleViolation.When(HasAnswers, "method-answered", "Answers are not thrown away.");
        steps.Clear();
        Current = 1;
        Copy(template, now);
    }

    /// <summary>The step with that number (<c>step-unknown</c>).</summary>
    public MethodStep Step(int number) =>
        steps.Find(s => s.Number == number) ?? throw new RuleViolation("step-unknown", "The method has no such step.");

    /// <summary>Answers a step's question, or answers it better; what stood there before is kept. Answering the current step leads on to the next one without an answer.</summary>
    /// <param name="number">The step.</param>
    /// <param name="seen">The version of the step that was read.</param>
    /// <param name="text">The answer.</param>
    /// <param name="byId">Who answers.</param>
    /// <param name="now">The moment.</param>
    public void Answer(int number, int seen, string text, Guid byId, DateTimeOffset now)
    {
        Step(number).AnswerWith(seen, text, byId, now);
        while (number <= Current && steps.Find(s => s.Number == Current) is { IsAnswered: true })
        {
            Current++;
        }
    }

    /// <summary>The case goes on with another step: no step has to be answered first, and one can always go back.</summary>
    public void GoTo(int number)
    {
        _ = Step(number);
        RuleViolation.When(number == Current, "step-current", "The case stands at this step already.");
        Current = number;
    }

    private void Copy(AgendaTemplate template, DateTimeOffset now)
    {
        Name = template.Name;
        Label = template.Label;
        BegunAt = now;
        steps.AddRange(template.Phases.Select((phase, index) => new MethodStep(Guid.CreateVersion7(), CaseId, index + 1, phase.Name, phase.Question)));
    }
}
