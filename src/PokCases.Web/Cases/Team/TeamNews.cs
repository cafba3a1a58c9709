using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Team;

/// <summary>Writes down what happened to a place on a case team, and tells the pages of the case and of the person.</summary>
internal static class TeamNews
{
    /// <summary>The case closes: places that were given by who only brought it end with it.</summary>
    public static async Task EndAtClosing(Writing w, Guid caseId)
    {
        foreach (var place in (await w.Db.CaseTeam.Where(m => m.CaseId == caseId && m.EndsAtClosing).ToListAsync()).FindAll(m => m.Holds(w.Now)))
        {
            place.End(w.Now);
            await w.NotDue(place.Id, EndTeamPlace.Work);
            await Tell(w, place, TeamChangeKind.Lapsed, string.Empty);
        }
    }

    /// <summary>One thing happened to one place.</summary>
    /// <param name="w">The command.</param>
    /// <param name="place">The place, as it is afterwards.</param>
    /// <param name="kind">What happened to it.</param>
    /// <param name="reason">Why; empty for what ended by itself.</param>
    /// <param name="lastDay">The last day it holds; null when it ended.</param>
    public static async Task Tell(Writing w, CaseTeamMember place, TeamChangeKind kind, string reason, DateOnly? lastDay = null)
    {
        w.About(place.ProfessionalId);
        w.Db.CaseTeamChanges.Add(new CaseTeamChange(Guid.CreateVersion7(), place, kind, reason, w.Caller.PersonId, w.Now));
        w.Note(
            place.CaseId,
            kind switch
            {
                TeamChangeKind.Added => CaseEventKind.TeamMemberAdded,
                TeamChangeKind.Renewed => CaseEventKind.TeamMemberRenewed,
                TeamChangeKind.Ended => CaseEventKind.TeamMemberEnded,
                _ => CaseEventKind.TeamMemberLapsed,
            },
            lastDay is { } day ? Words.Machine(day) : string.Empty,
            reason,
            place.ProfessionalId);
        w.Advance(place.CaseId, CaseElements.Team);
        // What this person may see changed, also on the agendas that the case stands on.
        w.AdvanceWhole(place.CaseId, place.ProfessionalId);
        foreach (var session in await LiveAgendas.Of(w.Db, place.CaseId))
        {
            w.AdvanceWhole(session, place.ProfessionalId);
        }
    }
}
