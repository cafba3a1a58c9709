using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Domain.Sharing;
using PokCases.Web.Deadlines;
using PokCases.Web.Persistence;

namespace PokCases.Web.Sharing.Deciding;

/// <summary>The last day of a decision to share is over. By the date it opens nothing any more; this tells the open pages so. Subject: the decision.</summary>
internal sealed class EndSharing : IDueHandler
{
    public const string Ends = "sharing-ends";

    public string Kind => Ends;

    public string CommandName => "SharingIsOver";

    public async Task Do(Writing w, Guid subject)
    {
        var decision = await w.Db.SharingDecisions.SingleOrDefaultAsync(d => d.Id == subject);
        if (decision?.StateAt(w.Now) == SharingState.Expired)
        {
            await SharingNews.Tell(w, decision, CaseEventKind.SharingExpired);
        }
    }
}
