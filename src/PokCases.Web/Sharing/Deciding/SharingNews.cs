using PokCases.Domain.Cases;
using PokCases.Domain.Sharing;
using PokCases.Web.Cases;
using PokCases.Web.Cases.Shared;
using PokCases.Web.Persistence;

namespace PokCases.Web.Sharing.Deciding;

/// <summary>Says on a case's timeline, and to its open pages, that what is shared changed.</summary>
internal static class SharingNews
{
    public static async Task Tell(Writing w, SharingDecision decision, CaseEventKind what)
    {
        var names = await SharedNames.Of(w.Db, [decision.OrganisationId, decision.ReceiverId!.Value]);
        w.AboutCase(decision.CaseId);
        w.About(decision.Id);
        w.Note(decision.CaseId, what, text: $"{names[decision.OrganisationId]} → {names[decision.ReceiverId!.Value]}", subject: decision.Id);
        w.Advance(decision.CaseId, SharingElements.Sharing);
    }
}
