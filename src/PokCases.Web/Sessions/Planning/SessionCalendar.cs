using System.Globalization;
using Microsoft.Extensions.Localization;
using PokCases.Domain.Sessions;
using PokCases.Web.Shell;

namespace PokCases.Web.Sessions.Planning;

/// <summary>One person's appointment for a session: time, place and the table's name; nothing of what is on the agenda.</summary>
internal sealed class SessionCalendar(SiteAddress site, IStringLocalizer<PlanningTexts> texts)
{
    /// <param name="session">The session.</param>
    /// <param name="table">The table's name.</param>
    /// <param name="person">Whose appointment.</param>
    /// <param name="mine">This person's invitations.</param>
    /// <param name="now">When it is made.</param>
    public string For(Session session, string table, Guid person, IReadOnlyList<SessionInvitation> mine, DateTimeOffset now)
    {
        // A guest comes for the own slot; with several, from the first to the last.
        var whole = mine.Any(i => i.ItemId is null);
        var from = whole ? session.StartsAt : mine.Min(i => i.SlotFrom) ?? session.StartsAt;
        var until = whole ? session.EndsAt : mine.Max(i => i.SlotUntil) ?? session.EndsAt;
        return CalendarFile.Write(
            $"{session.Id:N}-{person:N}@pokcases",
            session.Version,
            now,
            from,
            until,
            texts["CalendarSummary", table, session.Number],
            session.Place,
            site.Of($"/sessies/{session.Id}"),
            session.State == SessionState.Cancelled || mine.All(i => i.Answer == InvitationAnswer.Declined));
    }

    /// <summary>The same in that person's own language.</summary>
    public string For(Session session, string table, Guid person, IReadOnlyList<SessionInvitation> mine, DateTimeOffset now, string language)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = new CultureInfo(language);
            return For(session, table, person, mine, now);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
