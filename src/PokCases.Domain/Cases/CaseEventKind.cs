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

    /// <summary>A goal was written in the plan; <see cref="CaseEvent.SubjectId"/> is the goal.</summary>
    GoalAdded,

    /// <summary>A goal was reached; <see cref="CaseEvent.SubjectId"/> is the goal.</summary>
    GoalReached,

    /// <summary>A goal was dropped; <see cref="CaseEvent.SubjectId"/> is the goal.</summary>
    GoalDropped,

    /// <summary>A goal that was reached or dropped is worked on again; <see cref="CaseEvent.SubjectId"/> is the goal.</summary>
    GoalReopened,

    /// <summary>An action was added in the plan; <see cref="CaseEvent.SubjectId"/> is the action.</summary>
    ActionAdded,

    /// <summary>An action was done; <see cref="CaseEvent.SubjectId"/> is the action.</summary>
    ActionDone,

    /// <summary>An action is no longer needed; <see cref="CaseEvent.SubjectId"/> is the action.</summary>
    ActionCancelled,

    /// <summary>An action that was done or cancelled is open again; <see cref="CaseEvent.SubjectId"/> is the action.</summary>
    ActionReopened,

    /// <summary>An action went to another day; <see cref="CaseEvent.Detail"/> is the day (yyyy-MM-dd).</summary>
    ActionMoved,

    /// <summary>An action was missed twice: the case lead was told (<see cref="CaseEvent.Detail"/> <c>lead</c>), a week later the chair (<c>chair</c>).</summary>
    ActionMissed,

    /// <summary>What the resident's own page holds was chosen anew.</summary>
    ResidentPageChanged,

    /// <summary>Somebody acts for the case lead for a while; <see cref="CaseEvent.SubjectId"/> is that person, <see cref="CaseEvent.Detail"/> the last day (yyyy-MM-dd).</summary>
    StewardshipBegan,

    /// <summary>The case lead acts again; <see cref="CaseEvent.SubjectId"/> is who acted meanwhile.</summary>
    StewardshipEnded,
}
