namespace PokCases.Domain.Cases;

/// <summary>What a household wants to reach, in its own words. Open, then reached or dropped; both can be undone.</summary>
public sealed class Goal
{
    /// <summary>Longest text, in characters.</summary>
    public const int LongestText = 500;

    /// <summary>Longest name of who says it (a role: <i>moeder</i>), in characters.</summary>
    public const int LongestSaidBy = 80;

    private Goal()
    {
    }

    /// <summary>Writes a goal down.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="text">The goal, in the resident's own words.</param>
    /// <param name="saidBy">Who of the household says so, as a role; empty when it is everybody's.</param>
    /// <param name="place">Its place in the plan, from 1.</param>
    /// <param name="notedById">Who wrote it down.</param>
    /// <param name="now">The moment.</param>
    public Goal(Guid id, Guid caseId, string text, string saidBy, int place, Guid notedById, DateTimeOffset now)
    {
        Id = id;
        CaseId = caseId;
        Text = Texts.Required(text, LongestText);
        SaidBy = Texts.Optional(saidBy, LongestSaidBy);
        Place = place;
        NotedById = notedById;
        NotedAt = now;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>The goal, in the resident's own words.</summary>
    public string Text { get; private set; } = string.Empty;

    /// <summary>Who of the household says so, as a role; empty when it is everybody's.</summary>
    public string SaidBy { get; private set; } = string.Empty;

    /// <summary>Its place in the plan, from 1.</summary>
    public int Place { get; private set; }

    /// <summary>How far it is.</summary>
    public GoalState State { get; private set; }

    /// <summary>When it was reached or dropped.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Who wrote it down.</summary>
    public Guid NotedById { get; private set; }

    /// <summary>When it was written down.</summary>
    public DateTimeOffset NotedAt { get; private set; }

    /// <summary>Grows with each change.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Says it better, while it is open.</summary>
    public void Rephrase(int seen, string text, string saidBy)
    {
        StaleVersion.Check(seen, Version);
        CheckOpen();
        Text = Texts.Required(text, LongestText);
        SaidBy = Texts.Optional(saidBy, LongestSaidBy);
        Version++;
    }

    /// <summary>The household says that it is reached.</summary>
    public void Reach(DateTimeOffset now) => EndAs(GoalState.Reached, now);

    /// <summary>The household no longer wants it.</summary>
    public void Drop(DateTimeOffset now) => EndAs(GoalState.Dropped, now);

    /// <summary>It is to be worked on again.</summary>
    public void Reopen()
    {
        RuleViolation.When(State == GoalState.Open, "goal-open", "The goal is open already.");
        State = GoalState.Open;
        EndedAt = null;
        Version++;
    }

    /// <summary>Changes places with another goal of the same case.</summary>
    public void ChangePlaces(Goal other)
    {
        RuleViolation.When(other.CaseId != CaseId, "goal-unknown", "Goals of one case have an order.");
        (Place, other.Place) = (other.Place, Place);
        Version++;
        other.Version++;
    }

    private void EndAs(GoalState state, DateTimeOffset now)
    {
        CheckOpen();
        State = state;
        EndedAt = now;
        Version++;
    }

    private void CheckOpen() => RuleViolation.When(State != GoalState.Open, "goal-ended", "The goal was reached or dropped.");
}
