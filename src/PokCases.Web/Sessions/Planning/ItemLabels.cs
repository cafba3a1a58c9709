using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;
using PokCases.Web.Cases.Household;
using PokCases.Web.Persistence;

namespace PokCases.Web.Sessions.Planning;

/// <summary>What somebody may call the items of an agenda: a case's title only for who may know it.</summary>
internal sealed class ItemLabels(IStringLocalizer<PlanningTexts> texts, CalledByRole called)
{
    /// <summary>Labels by item; cases that are shown are named in the scope, the others counted as weighed.</summary>
    public async Task<Dictionary<Guid, ItemLabel>> Load(AccessScope r, SessionFacts facts, IReadOnlyCollection<AgendaItem> items)
    {
        var caseIds = items.Where(i => i.CaseId is not null).Select(i => i.CaseId!.Value).Distinct().ToList();
        var cases = caseIds.Count == 0 ? [] : await r.Db.Cases.Where(c => caseIds.Contains(c.Id)).ToDictionaryAsync(c => c.Id);
        var standings = await Standings(r, cases.Values);
        var itemIds = items.Select(i => i.Id).ToList();
        var admissions = await r.Db.Admissions
            .Where(a => itemIds.Contains(a.ItemId) && a.ProfessionalId == r.Caller.PersonId)
            .ToDictionaryAsync(a => a.ItemId);
        var names = await Names(r, items);
        return items.ToDictionary(i => i.Id, i => Label(r, facts, i, i.CaseId is { } id ? cases.GetValueOrDefault(id) : null, standings, admissions.GetValueOrDefault(i.Id), names));
    }

    /// <summary>What else is shown of the cases of these items: who is not on a case reads roles in the place of names.</summary>
    public Task<RoleBook> Names(AccessScope r, IEnumerable<AgendaItem> items) => called.For(r, items.Select(i => i.CaseId));

    /// <summary>The same for cases that may come on an agenda.</summary>
    public Task<RoleBook> Names(AccessScope r, IEnumerable<Case> cases) => called.For(r, cases.Select(c => (Guid?)c.Id));

    /// <summary>A case that is not on the agenda yet, as its planner may call it; null when this person may not know it.</summary>
    public static Sight MayKnow(Viewer viewer, SessionStanding standing, bool onTeam) =>
        AccessPolicy.ItemReference(viewer, standing, new ItemStanding(true, false, null, false, false, false, null, onTeam));

    /// <summary>Whether the caller is on the team of each case.</summary>
    public static async Task<Dictionary<Guid, bool>> Standings(AccessScope r, IReadOnlyCollection<Case> cases)
    {
        var ids = cases.Select(c => c.Id).ToList();
        var team = await r.Db.CaseTeam.Where(m => ids.Contains(m.CaseId) && m.ProfessionalId == r.Caller.PersonId).ToListAsync();
        return cases.ToDictionary(c => c.Id, c => OnTeam(r.Caller.Viewer, c, team.Exists(m => m.CaseId == c.Id && m.Holds(r.Now))));
    }

    public static bool OnTeam(Viewer viewer, Case about, bool addedByName) => AccessPolicy.Case(viewer, new CaseStanding(
        about.CaseLeadId == viewer.PersonId,
        about.IntroducerId == viewer.PersonId,
        addedByName,
        about.Stage == CaseStage.Closed)
    {
        IsSubstitute = viewer.IsSubstituteOf(about.CaseLeadId),
    }).IsAllowed;

    public string Fixed(ItemKind kind) => texts[$"Item_{kind}"];

    private ItemLabel Label(AccessScope r, SessionFacts facts, AgendaItem item, Case? about, Dictionary<Guid, bool> standings, ItemAdmission? admission, RoleBook names)
    {
        if (item.Kind != ItemKind.Case)
        {
            return new ItemLabel(item.Title.Length > 0 ? item.Title : Fixed(item.Kind), null, AccessPolicy.Session(r.Caller.Viewer, facts.Standing).Ground);
        }

        var sight = about is null ? Sight.Nothing : AccessPolicy.ItemReference(r.Caller.Viewer, facts.Standing, new ItemStanding(
            true,
            item.ContentIsOpen(r.Now),
            item.ContentOpenUntil,
            admission?.Holds == true,
            r.Caller.Viewer.ActsAs(item.ProposedById),
            admission?.TookPartAt is not null,
            null,
            standings.GetValueOrDefault(about.Id)));
        if (!sight.IsAllowed)
        {
            r.Weigh(1);
            return new ItemLabel(Fixed(ItemKind.Case), null, Ground.None);
        }

        r.ShowCase(about!.Id, sight.Ground);
        return new ItemLabel(sight.Ground == Ground.Coordinator ? about.Reference : names.Of(about.Id, about.Title), about.Reference, sight.Ground);
    }
}
