using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Web.Cases.Closing;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Leading;

/// <summary>An offer of the lead of a case has no meaning any more when the case closes, goes to somebody else, or when who was asked can't get in any more.</summary>
internal sealed class OffersFallAway : IKeepsCaseOpen
{
    public async Task<IReadOnlyList<OpenMatter>> Of(PokCasesDb db, Case about)
    {
        var open = await OfferQueries.Waiting(db, about.Id);
        if (open is null)
        {
            return [];
        }

        var people = await PeopleQueries.Named(db, [open.ToId]);
        return [new OpenMatter(MatterKind.Lead, Blocks: false, people.Of(open.ToId).Full, string.Empty, $"{CaseEndpoints.PathOf(about.Reference)}{OfferEndpoints.Under}")];
    }

    public Task FallAway(Writing w, Case about) => OfCase(w, about.Id);

    /// <summary>The case closes, or somebody else leads it.</summary>
    public static async Task OfCase(Writing w, Guid caseId)
    {
        if (await OfferQueries.Waiting(w.Db, caseId) is { } open)
        {
            Withdraw(w, open);
        }
    }

    /// <summary>Who was asked is deactivated.</summary>
    public static async Task OfPerson(Writing w, Guid personId)
    {
        foreach (var open in await w.Db.CaseLeadTransfers.Where(t => t.ToId == personId && t.State == CaseLeadTransferState.Offered).ToListAsync())
        {
            Withdraw(w, open);
        }
    }

    /// <summary>Takes one back, on the timeline of its case too.</summary>
    public static void Withdraw(Writing w, CaseLeadTransfer open)
    {
        open.Withdraw(w.Now);
        w.About(open.Id);
        w.About(open.ToId);
        w.AboutCase(open.CaseId);
        w.Note(open.CaseId, CaseEventKind.CaseLeadWithdrawn, subject: open.ToId);
        w.Advance(open.CaseId, CaseElements.Case);
    }
}
