namespace PokCases.Domain.Rights;

/// <content>What happens to a request when a case it names is erased.</content>
public sealed partial class ResidentRequest
{
    /// <summary>One of its cases is erased, and another is still there: it goes on about that one.</summary>
    /// <param name="caseId">The case that is gone.</param>
    /// <param name="persons">People who are gone with it.</param>
    /// <param name="openTasks">How much that follows from it is still to be done in other cases.</param>
    public void CaseErased(Guid caseId, IReadOnlyCollection<Guid> persons, int openTasks)
    {
        CaseIds = CaseIds.FindAll(c => c != caseId);
        PersonIds = PersonIds.FindAll(p => !persons.Contains(p));
        TaskDone(openTasks);
    }
}
