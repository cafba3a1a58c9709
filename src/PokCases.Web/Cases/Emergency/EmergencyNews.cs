using PokCases.Domain.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Emergency;

/// <summary>Emergency access is over, by the clock or by who took it: what that person may see changes, and the case says so.</summary>
internal static class EmergencyNews
{
    public static void Ended(Writing w, EmergencyAccess taken)
    {
        w.AboutCase(taken.CaseId);
        w.About(taken.Id);
        w.Note(taken.CaseId, CaseEventKind.EmergencyEnded, subject: taken.PersonId);
        w.Advance(taken.CaseId, CaseElements.Team);
        w.AdvanceWhole(taken.CaseId, taken.PersonId);
    }
}
