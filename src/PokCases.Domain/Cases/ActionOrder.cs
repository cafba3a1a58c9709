namespace PokCases.Domain.Cases;

/// <summary>Which action of a plan comes before which. Never in circles: then nobody could begin.</summary>
public static class ActionOrder
{
    /// <summary>Throws <c>action-order-unknown</c> when what comes first is no action of the same case, and <c>action-order-circle</c> when it waits for this one itself.</summary>
    /// <param name="action">The action that is to wait.</param>
    /// <param name="first">What comes first; null for nothing.</param>
    /// <param name="others">What each action of the case waits for, by action.</param>
    public static void Check(Guid action, Guid? first, IReadOnlyDictionary<Guid, Guid?> others)
    {
        if (first is not { } begin)
        {
            return;
        }

        RuleViolation.When(begin != action && !others.ContainsKey(begin), "action-order-unknown", "What comes first is an action of the same case.");
        var seen = new HashSet<Guid>();
        for (Guid? at = begin; at is { } step && seen.Add(step); at = others.GetValueOrDefault(step))
        {
            RuleViolation.When(step == action, "action-order-circle", "Two actions can't wait for each other.");
        }
    }
}
