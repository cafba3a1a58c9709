using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Web.Cases.Closing;
using PokCases.Web.Mail;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Team;

/// <summary>Gives, renews and ends places on a case team, inside the command that does it.</summary>
internal sealed class TeamPlaces(Words words, WorkMail mail)
{
    /// <summary>Adds somebody; answers the place.</summary>
    /// <param name="w">The command.</param>
    /// <param name="about">The case.</param>
    /// <param name="person">Who; throws <c>team-who</c>, <c>team-already</c>.</param>
    /// <param name="form">Role, reason and last day.</param>
    /// <param name="limit">How far who gives can give.</param>
    /// <param name="longestDays">The longest at once.</param>
    public async Task<CaseTeamMember> Add(Writing w, Case about, Guid person, TeamForm form, GrantLimit limit, int longestDays)
    {
        w.About(person);
        RuleViolation.When(person == about.CaseLeadId || (await TeamPeople.OnTeam(w.Db, about.Id, w.Now)).Contains(person), "team-already", "This person is on the team.");
        RuleViolation.When(!await TeamPeople.MayJoin(w.Db, about, person), "team-who", "Somebody of an organisation of the table, who handles cases.");
        var until = UntilOf(w, form, limit, longestDays);
        var place = new CaseTeamMember(Guid.CreateVersion7(), about.Id, person, form.Role, w.Caller.PersonId, w.Now, until);
        if (limit.EndsAtClosing)
        {
            place.UntilClosing();
        }

        w.Db.CaseTeam.Add(place);
        w.Due(EndTeamPlace.Work, place.Id, until);
        await TeamNews.Tell(w, place, TeamChangeKind.Added, form.Reason, form.LastDay);
        await mail.Tell(w, MailKind.TeamAdded, [person], "/mijn-dag");
        return place;
    }

    /// <summary>Gives a place a new end.</summary>
    public async Task Renew(Writing w, CaseTeamMember place, TeamForm form, GrantLimit limit, int longestDays)
    {
        var until = UntilOf(w, form, limit, longestDays);
        place.Renew(until, limit.EndsAtClosing, w.Now);
        await w.NotDue(place.Id, EndTeamPlace.Work);
        w.Due(EndTeamPlace.Work, place.Id, until);
        await TeamNews.Tell(w, place, TeamChangeKind.Renewed, form.Reason, form.LastDay);
    }

    /// <summary>Ends it now.</summary>
    public static async Task End(Writing w, CaseTeamMember place, string reason)
    {
        place.End(w.Now);
        await w.NotDue(place.Id, EndTeamPlace.Work);
        await TeamNews.Tell(w, place, TeamChangeKind.Ended, reason);
    }

    private DateTimeOffset UntilOf(Writing w, TeamForm form, GrantLimit limit, int longestDays)
    {
        var until = words.MomentOf(form.LastDay.AddDays(1), TimeOnly.MinValue);
        limit.Check(until, w.Now, words.MomentOf(words.Local(w.Now).AddDays(longestDays + 1), TimeOnly.MinValue));
        return until;
    }
}
