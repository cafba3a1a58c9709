namespace PokCases.Domain.Cases.Method;

/// <summary>An answer to a step's question, by whom and when. Never changed: a better answer is the next one.</summary>
public sealed class MethodAnswer
{
    private MethodAnswer()
    {
    }

    internal MethodAnswer(Guid id, Guid stepId, int number, string text, Guid byId, DateTimeOffset now)
    {
        Id = id;
        StepId = stepId;
        Number = number;
        Text = Texts.Required(text, MethodStep.LongestAnswer);
        ById = byId;
        At = now;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The step.</summary>
    public Guid StepId { get; private set; }

    /// <summary>1 for the first answer of its step, and so on.</summary>
    public int Number { get; private set; }

    /// <summary>The answer.</summary>
    public string Text { get; private set; } = string.Empty;

    /// <summary>Who wrote it.</summary>
    public Guid ById { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private set; }
}
