namespace PokCases.Domain.Sessions;

/// <summary>A decision to show the names of a household at an open item: for whom and why. Before it, everybody sees roles.</summary>
public sealed class NameReveal
{
    /// <summary>Longest reason, in characters.</summary>
    public const int LongestWhy = 300;

    private NameReveal()
    {
    }

    /// <summary>Decides it; throws <c>why-missing</c>, and <c>reveal-for-nobody</c> without people.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="itemId">The item, which is open.</param>
    /// <param name="caseId">Its case.</param>
    /// <param name="people">The professionals who see names from now on; who is admitted later does not.</param>
    /// <param name="why">Why the table needs them.</param>
    /// <param name="byId">Who decided.</param>
    /// <param name="now">The moment.</param>
    public NameReveal(Guid id, Guid itemId, Guid caseId, IEnumerable<Guid> people, string why, Guid byId, DateTimeOffset now)
    {
        RuleViolation.When(string.IsNullOrWhiteSpace(why), "why-missing", "Names are shown for a reason.");
        Id = id;
        ItemId = itemId;
        CaseId = caseId;
        People = [.. people.Distinct().Order()];
        RuleViolation.When(People.Count == 0, "reveal-for-nobody", "Names are shown to somebody.");
        Why = Texts.Required(why, LongestWhy);
        ById = byId;
        At = now;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The item.</summary>
    public Guid ItemId { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>Who sees names by it.</summary>
    public List<Guid> People { get; private set; } = [];

    /// <summary>Why, in words.</summary>
    public string Why { get; private set; } = string.Empty;

    /// <summary>Who decided.</summary>
    public Guid ById { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>When it was taken back; null while it was not.</summary>
    public DateTimeOffset? TakenBackAt { get; private set; }

    /// <summary>Who took it back.</summary>
    public Guid? TakenBackById { get; private set; }

    /// <summary>Whether it holds: not taken back, and the item runs without having been put aside since.</summary>
    public bool Holds(AgendaItem item) => TakenBackAt is null && item.Id == ItemId && item.State == ItemState.Running && item.ResumedAt <= At;

    /// <summary>From now on these people see roles again; throws <c>reveal-over</c>.</summary>
    public void TakeBack(Guid byId, DateTimeOffset now)
    {
        RuleViolation.When(TakenBackAt is not null, "reveal-over", "It was taken back before.");
        TakenBackAt = now;
        TakenBackById = byId;
    }
}
