using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Closing;

/// <summary>What a case leaves open, by everything that can.</summary>
internal sealed class ClosingMatters(IEnumerable<IKeepsCaseOpen> kinds, IEnumerable<IFollowsClosing> followers)
{
    /// <summary>All that is open beside its actions: what has to be ended first before what ends with the case.</summary>
    public async Task<IReadOnlyList<OpenMatter>> Of(PokCasesDb db, Case about)
    {
        List<OpenMatter> found = [];
        foreach (var kind in kinds)
        {
            found.AddRange(await kind.Of(db, about));
        }

        return [.. found.OrderByDescending(m => m.Blocks)];
    }

    /// <summary>Closes the case (<see cref="Case.Close"/>), and ends what falls away with it.</summary>
    /// <param name="w">The command.</param>
    /// <param name="about">The case.</param>
    /// <param name="atTriage">Triage did not take it up: who decides there has no way to the questions that wait, so these fall away too.</param>
    public async Task Close(Writing w, Case about, bool atTriage)
    {
        var actions = await w.Db.Actions.CountAsync(a => a.CaseId == about.Id && a.State == ActionState.Open && !a.OutlivesCase);
        var open = (await Of(w.Db, about)).Where(m => m.Blocks).CountBy(m => m.Kind).ToDictionary();
        about.Close(new OpenMatters(
            actions,
            atTriage ? 0 : open.GetValueOrDefault(MatterKind.Decision),
            open.GetValueOrDefault(MatterKind.Money),
            open.GetValueOrDefault(MatterKind.Referral)));
        foreach (var kind in kinds)
        {
            await kind.FallAway(w, about);
        }
    }

    /// <summary>Tells what follows that the case was closed.</summary>
    public async Task Closed(Writing w, Case about, ClosingOutcome outcome)
    {
        foreach (var follower in followers)
        {
            await follower.Closed(w, about, outcome);
        }
    }

    /// <summary>Tells what follows that the case was taken up again.</summary>
    public async Task Reopened(Writing w, Case about)
    {
        foreach (var follower in followers)
        {
            await follower.Reopened(w, about);
        }
    }
}
