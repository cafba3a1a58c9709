using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Web.Deadlines;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Team;

/// <summary>A place on a case team is over: the policy refuses already; this tells the open pages and writes it down. Subject: the place.</summary>
internal sealed class EndTeamPlace : IDueHandler
{
    public const string Work = "case-team-place-ends";

    public string Kind => Work;

    public string CommandName => "TeamPlaceIsOver";

    public async Task Do(Writing w, Guid subject)
    {
        // A new end since, or none: then this is not its moment.
        if (await w.Db.CaseTeam.SingleOrDefaultAsync(m => m.Id == subject) is { Until: { } until } place && until <= w.Now)
        {
            w.AboutCase(place.CaseId);
            await TeamNews.Tell(w, place, TeamChangeKind.Lapsed, string.Empty);
        }
    }
}
