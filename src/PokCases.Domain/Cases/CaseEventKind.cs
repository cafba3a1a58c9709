namespace PokCases.Domain.Cases;

/// <summary>What happened to a case, as it stands on its timeline.</summary>
public enum CaseEventKind
{
    /// <summary>Brought to a table.</summary>
    Introduced,

    /// <summary>Went to another stage; <see cref="CaseEvent.Detail"/> names the stage.</summary>
    StageChanged,

    /// <summary>Title or question was said better.</summary>
    Rephrased,

    /// <summary>Another person became responsible; <see cref="CaseEvent.SubjectId"/> is that person.</summary>
    CaseLeadChanged,

    /// <summary>A step of the method was answered; <see cref="CaseEvent.Detail"/> is its number.</summary>
    MethodStepAnswered,

    /// <summary>The case went on with another step of the method; <see cref="CaseEvent.Detail"/> is its number.</summary>
    MethodStepReached,

    /// <summary>The breakthrough form was written or changed; <see cref="CaseEvent.Detail"/> is the version's number.</summary>
    BreakthroughWritten,

    /// <summary>The breakthrough form got an outcome; <see cref="CaseEvent.Detail"/> is the verdict.</summary>
    BreakthroughSettled,

    /// <summary>The calculation of costs was changed.</summary>
    ScenarioChanged,

    /// <summary>A mandate holder was asked for a decision between sessions; <see cref="CaseEvent.SubjectId"/> is the interim decision.</summary>
    InterimDecisionAsked,

    /// <summary>The question was taken back.</summary>
    InterimDecisionWithdrawn,

    /// <summary>It was decided; <see cref="CaseEvent.Detail"/> is <c>accepted</c> or <c>not-accepted</c>, <see cref="CaseEvent.Text"/> why.</summary>
    InterimDecisionTaken,

    /// <summary>Money was asked from the breakthrough budget; <see cref="CaseEvent.Detail"/> is the amount in cents, <see cref="CaseEvent.SubjectId"/> the request.</summary>
    BudgetRequested,

    /// <summary>The request was taken back.</summary>
    BudgetWithdrawn,

    /// <summary>The first of two people agreed with the request; <see cref="CaseEvent.Detail"/> is the amount in cents.</summary>
    BudgetApprovedOnce,

    /// <summary>The money was fixed; <see cref="CaseEvent.Detail"/> is the amount in cents.</summary>
    BudgetCommitted,

    /// <summary>The request was rejected; <see cref="CaseEvent.Text"/> says why.</summary>
    BudgetRejected,

    /// <summary>Something was paid; <see cref="CaseEvent.Detail"/> is the amount in cents.</summary>
    BudgetPaid,

    /// <summary>The request was settled; <see cref="CaseEvent.Detail"/> is what was paid in all, in cents.</summary>
    BudgetSettled,
}
