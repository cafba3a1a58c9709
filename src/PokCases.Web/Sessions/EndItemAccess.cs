using Microsoft.EntityFrameworkCore;
using PokCases.Web.Deadlines;
using PokCases.Web.Persistence;

namespace PokCases.Web.Sessions;

/// <summary>The time of access to an item is over: the policy refuses already; this tells the open pages.</summary>
internal sealed class EndItemAccess : IDueHandler
{
    public string Kind => SessionJobs.EndAccess;

    public string CommandName => "EndItemAccess";

    public async Task Do(Writing w, Guid subject)
    {
        var item = await w.Db.AgendaItems.SingleOrDefaultAsync(i => i.Id == subject);
        if (item?.ContentOpenUntil is { } until && until <= w.Now)
        {
            w.AboutCase(item.CaseId);
            w.AdvanceWhole(item.SessionId);
        }
    }
}
