namespace PokCases.Domain.Cases.Method;

/// <summary>One step of a case's method, with its guiding question and every answer it ever had.</summary>
public sealed class MethodStep
{
    /// <summary>Longest answer, in characters.</summary>
    public const int LongestAnswer = 4000;

    private readonly List<MethodAnswer> answers = [];

    private MethodStep()
    {
    }

    internal MethodStep(Guid id, Guid caseId, int number, string name, string question)
    {
        Id = id;
        CaseId = caseId;
        Number = number;
        Name = name;
        Question = question;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>Place in the order, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Its name.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>The question that leads it; may be empty.</summary>
    public string Question { get; private set; } = string.Empty;

    /// <summary>Grows with each answer.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Its answers; the one with the highest number holds.</summary>
    public IReadOnlyList<MethodAnswer> Answers => answers;

    /// <summary>The answer that holds; null while there is none.</summary>
    public MethodAnswer? Answer => answers.MaxBy(a => a.Number);

    /// <summary>Whether there is an answer.</summary>
    public bool IsAnswered => answers.Count > 0;

    internal void AnswerWith(int seen, string text, Guid byId, DateTimeOffset now)
    {
        StaleVersion.Check(seen, Version);
        answers.Add(new MethodAnswer(Guid.CreateVersion7(), Id, answers.Count + 1, text, byId, now));
        Version++;
    }
}
