using PokCases.Domain.Sessions;

namespace PokCases.Web.Sessions.Planning;

/// <summary>The planned clock times of an agenda: each item begins when the one before it ends.</summary>
internal static class AgendaClock
{
    public static Dictionary<Guid, (DateTimeOffset From, DateTimeOffset Until)> Of(Session session)
    {
        var times = new Dictionary<Guid, (DateTimeOffset, DateTimeOffset)>();
        var at = session.StartsAt;
        foreach (var item in session.Agenda.Where(i => i.State != ItemState.Deferred))
        {
            times[item.Id] = (at, at.AddMinutes(item.Minutes));
            at = at.AddMinutes(item.Minutes);
        }

        return times;
    }
}
