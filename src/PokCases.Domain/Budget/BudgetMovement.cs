namespace PokCases.Domain.Budget;

/// <summary>An entry in a breakthrough budget. Never changed and never removed: what was wrong is put right by another one.</summary>
public sealed class BudgetMovement
{
    /// <summary>Longest reason, in characters.</summary>
    public const int LongestReason = 500;

    private BudgetMovement()
    {
    }

    internal BudgetMovement(Guid id, Guid budgetId, int number, BudgetMovementKind kind, long cents, long paidCents, Guid? requestId, string reason, bool overdraws, Guid byId, DateTimeOffset now)
    {
        Id = id;
        BudgetId = budgetId;
        Number = number;
        Kind = kind;
        Cents = cents;
        PaidCents = paidCents;
        RequestId = requestId;
        Reason = Texts.Optional(reason, LongestReason);
        Overdraws = overdraws;
        ById = byId;
        At = now;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The budget.</summary>
    public Guid BudgetId { get; private set; }

    /// <summary>1 for the first movement of its budget, and so on.</summary>
    public int Number { get; private set; }

    /// <summary>What happened.</summary>
    public BudgetMovementKind Kind { get; private set; }

    /// <summary>What it does to the balance, in cents; 0 for a payment, whose money lay fixed already.</summary>
    public long Cents { get; private set; }

    /// <summary>What was paid, in cents; 0 for anything but a payment.</summary>
    public long PaidCents { get; private set; }

    /// <summary>The request it belongs to.</summary>
    public Guid? RequestId { get; private set; }

    /// <summary>Why, in somebody's own words.</summary>
    public string Reason { get; private set; } = string.Empty;

    /// <summary>Whether somebody let the balance go below zero on purpose; <see cref="Reason"/> says why.</summary>
    public bool Overdraws { get; private set; }

    /// <summary>Who did it.</summary>
    public Guid ById { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private set; }
}
