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

    /// <summary>Closed; <see cref="CaseEvent.Detail"/> is the <see cref="ClosingOutcome"/>, the text what changed for the resident.</summary>
    Closed,

    /// <summary>Taken up again after closing; the text says why.</summary>
    Reopened,

    /// <summary>Went up the ladder; the text names the step and what was sent.</summary>
    Escalated,

    /// <summary>A higher step answered; the text says what came back.</summary>
    EscalationAnswered,

    /// <summary>The resident said after closing how it goes; <see cref="CaseEvent.Detail"/> is the <see cref="AftercareAnswer"/>.</summary>
    AftercareAnswered,

    /// <summary>A signal without persons was raised from it. Which one is not kept.</summary>
    SignalRaised,
}
