using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.AdviceDesk;
using PokCases.Web.Accountability;
using PokCases.Web.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.AdviceDesk;

/// <summary>From a matter to a case for a table, a warm referral or a signal, without typing again.</summary>
internal sealed class BeginFromMatter : IBeginning
{
    public string Purpose => AdviceDeskModule.Purpose;

    public async Task<BeginningText> Read(AccessScope scope, Guid id)
    {
        var matter = (await MatterAccess.Open(scope, id)).Matter;
        var contacts = await scope.Db.ClientContacts.Where(c => c.MatterId == id).OrderByDescending(c => c.PutDownAt).AsNoTracking().ToListAsync();
        return new BeginningText(
            matter.Title,
            contacts.Find(c => c.Note.Length > 0)?.Note ?? string.Empty,
            contacts.Find(c => c.Unanswered.Length > 0)?.Unanswered ?? string.Empty,
            matter.ResidentName);
    }

    // The entry in the log is about what was made: it doesn't name the matter, so that nothing joins the two.
    public async Task Keep(Writing w, Guid id, BeginningKind kind, Guid target)
    {
        var matter = await w.Db.AdviceMatters.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id);
        if (matter is null || !AccessPolicy.AdviceMatter(w.Caller.Viewer, matter.AdvisorId).IsAllowed)
        {
            throw RefusedException.Unknown();
        }

        w.Db.MatterLinks.Add(new MatterLink(Guid.CreateVersion7(), id, Enum.Parse<MatterLinkKind>(kind.ToString()), target, w.Now));
    }
}
