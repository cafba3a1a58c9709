namespace PokCases.Domain.Rights;

/// <content>What happens to a request when something it names is erased.</content>
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

    /// <summary>A referral of no case that it names is erased on it; throws <c>request-erase-undecided</c> unless that was granted, <c>request-referral-unknown</c>.</summary>
    /// <param name="seen">The version that was on the page.</param>
    /// <param name="referralId">The referral.</param>
    /// <param name="openTasks">How much that follows from it is still to be done after that.</param>
    public void ReferralErased(int seen, Guid referralId, int openTasks)
    {
        StaleVersion.Check(seen, Version);
        RuleViolation.When(Kind != ResidentRequestKind.Erasure || !IsDecided || Verdict == RequestVerdict.Refused, "request-erase-undecided", "It is erased once that was granted.");
        RuleViolation.When(!ReferralIds.Contains(referralId), "request-referral-unknown", "The request doesn't name this referral.");
        ReferralIds = ReferralIds.FindAll(r => r != referralId);
        TaskDone(openTasks);
    }
}
