using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Sessions;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Audiences;

/// <summary>Choosing again who sees a contribution: it holds from the very next request, and open pages are told.</summary>
internal static class ChooseAudience
{
    public static async Task Do(Writing w, Contribution contribution, IFormCollection form, Audience audience)
    {
        w.About(contribution.Id);
        w.AboutCase(contribution.CaseId);
        contribution.ChooseAudience(w.Caller.PersonId, form.Version("versie"), audience, await ProfessionOf(w.Db, contribution.SpeakerId), AudienceForm.IsShown(form));
        // For whom it goes or comes, nobody else should be able to tell from what a page is sent: everybody gets the whole view.
        w.AdvanceWhole(contribution.SessionId);
        if (contribution.CaseId is { } caseId)
        {
            w.Advance(caseId, CaseElements.Case);
        }
    }

    /// <summary>Professional secrecy that somebody works under.</summary>
    public static async Task<Profession> ProfessionOf(PokCasesDb db, Guid person)
    {
        var facts = await db.Professionals.Where(p => p.Id == person).Select(p => new { p.OwnProfession, p.Roles }).SingleAsync();
        return Professional.ProfessionOf(facts.OwnProfession, facts.Roles);
    }
}
