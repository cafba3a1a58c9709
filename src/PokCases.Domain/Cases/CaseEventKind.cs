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

    /// <summary>A document was added; <see cref="CaseEvent.SubjectId"/> is the document. Its name is its organisation's to see.</summary>
    DocumentAdded,

    /// <summary>A document was removed; <see cref="CaseEvent.SubjectId"/> is the document.</summary>
    DocumentRemoved,
}
