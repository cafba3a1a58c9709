namespace PokCases.Domain.Cases;

/// <summary>Why a case went to another stage when the program moved it, as part of something else that somebody did.</summary>
public enum StageCause
{
    /// <summary>Somebody of the table took the question up.</summary>
    TakenUp,

    /// <summary>Triage decided that it comes to the table.</summary>
    Accepted,

    /// <summary>Triage sent it to another table.</summary>
    PassedOn,

    /// <summary>Triage gave it back with advice.</summary>
    GivenBack,

    /// <summary>Triage referred the resident; the case waits until the other has taken over.</summary>
    Referred,

    /// <summary>It was opened as an item of a session: <see cref="CaseEvent.SubjectId"/>.</summary>
    Opened,

    /// <summary>The table agreed something to carry out in a session: <see cref="CaseEvent.SubjectId"/>.</summary>
    Agreed,

    /// <summary>It stood there when its history was brought in from a file.</summary>
    Imported,
}
