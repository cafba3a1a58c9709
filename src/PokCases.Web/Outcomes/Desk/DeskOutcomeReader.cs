using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PokCases.Domain.Access;
using PokCases.Domain.AdviceDesk.Hours;
using PokCases.Domain.Outcomes;
using PokCases.Web.AdviceDesk;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Outcomes.Desk;

/// <summary>Reads figures of the advice desk over a half-year. The number of queries is the same however many contacts there are: at most seventeen.</summary>
internal sealed class DeskOutcomeReader(Words words, DeskTables tables, IOptions<OutcomesOptions> options)
{
    // Half-years that can be asked: five years.
    private const int Back = 10;

    /// <summary>Exact work counts for the coordinator, of the half-year that runs too.</summary>
    public async Task<DeskOutcomeView> Own(AccessScope scope, HalfYear? asked)
    {
        await scope.Require(AccessPolicy.DeskOutcomes(scope.Caller.Viewer), mayKnow: true);
        var view = await View(scope, asked, HalfYear.Of(words.Today), isCouncil: false);
        var (figures, lists, people, law) = await Load(scope, view.Half);
        var waits = await scope.Db.WaitingList.Where(e => e.State == WaitingState.Waiting).Select(e => e.AskedAt).ToListAsync();
        scope.Weigh(waits.Count);
        return view with { Tables = tables.Exact(figures, lists, people, law, WaitingList.Age(waits, scope.Now), view.Rules) };
    }

    /// <summary>What may leave the desk, of half-years that are over.</summary>
    public async Task<DeskOutcomeView> Council(AccessScope scope, HalfYear? asked)
    {
        await scope.Require(AccessPolicy.CouncilFigures(scope.Caller.Viewer), mayKnow: true);
        var view = await View(scope, asked, HalfYear.LastWhole(words.Today), isCouncil: true);
        var (figures, lists, people, law) = await Load(scope, view.Half);
        return view with { Tables = tables.Through(figures, lists, people, law, view.Rules) };
    }

    private async Task<DeskOutcomeView> View(AccessScope scope, HalfYear? asked, HalfYear last, bool isCouncil)
    {
        List<HalfYear> known = [.. Enumerable.Range(0, Back).Select(back => last + -back)];
        return new DeskOutcomeView
        {
            Half = asked is { } half && known.Contains(half) ? half : last,
            Known = known,
            IsCouncil = isCouncil,
            Audience = await OutcomeAudience.Of(scope),
            Rules = options.Value.Read(),
            Tables = [],
        };
    }

    private static async Task<(DeskFigures Figures, DeskLists Lists, DeskPeople People, DeskLaw Law)> Load(AccessScope scope, HalfYear half) =>
    (
        await DeskFigures.Of(scope.Db, half.First, half.Last, null),
        await DeskLists.Load(scope.Db),
        await DeskPeople.Of(scope, half.First, half.Last),
        await DeskLaw.Of(scope, half.First, half.Last));
}
