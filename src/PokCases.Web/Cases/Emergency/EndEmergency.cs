using Microsoft.EntityFrameworkCore;
using PokCases.Web.Deadlines;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Emergency;

/// <summary>The hour is over: the policy refuses already; this tells the open pages. Subject: the access.</summary>
internal sealed class EndEmergency : IDueHandler
{
    public const string Work = "emergency-ends";

    public string Kind => Work;

    public string CommandName => "EmergencyIsOver";

    // Ended before its time, it is no longer due.
    public async Task Do(Writing w, Guid subject)
    {
        if (await w.Db.EmergencyAccesses.SingleOrDefaultAsync(e => e.Id == subject) is { } taken && taken.Until <= w.Now)
        {
            EmergencyNews.Ended(w, taken);
        }
    }
}
