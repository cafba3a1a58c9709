namespace PokCases.Web.Accountability.Following;

/// <summary>What an entry of the log names.</summary>
internal enum LogSubjectKind
{
    /// <summary>A case, without anybody of its household.</summary>
    Case,

    /// <summary>A case of whose household the same entry names somebody.</summary>
    CaseOfPersons,

    /// <summary>Somebody of a household.</summary>
    Person,
}
