namespace PokCases.Domain.Rights;

/// <summary>What follows from a decision on a resident's request, in one case: done by who leads it.</summary>
public sealed class RequestTask
{
    /// <summary>Longest account of what was done, in characters.</summary>
    public const int LongestDone = 1000;

    private RequestTask()
    {
    }

    /// <summary>Gives it.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="requestId">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="dueOn">By when.</param>
    /// <param name="now">The moment.</param>
    public RequestTask(Guid id, Guid requestId, Guid caseId, DateOnly dueOn, DateTimeOffset now)
    {
        Id = id;
        RequestId = requestId;
        CaseId = caseId;
        DueOn = dueOn;
        GivenAt = now;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The request.</summary>
    public Guid RequestId { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>By when.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>Since when.</summary>
    public DateTimeOffset GivenAt { get; private set; }

    /// <summary>What was done; empty until it was.</summary>
    public string Done { get; private set; } = string.Empty;

    /// <summary>Who did it.</summary>
    public Guid? DoneById { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset? DoneAt { get; private set; }

    /// <summary>Whether it still has to be done.</summary>
    public bool IsOpen => DoneAt is null;

    /// <summary>Says what was done, once; throws <c>request-task-done</c>.</summary>
    public void Finish(string done, Guid byId, DateTimeOffset now)
    {
        RuleViolation.When(!IsOpen, "request-task-done", "It was done already.");
        Done = Texts.Required(done, LongestDone);
        DoneById = byId;
        DoneAt = now;
    }
}
