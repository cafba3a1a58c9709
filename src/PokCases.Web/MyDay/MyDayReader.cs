using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Web.AdviceDesk.Law;
using PokCases.Web.Cases.Team;
using PokCases.Web.Cases;
using PokCases.Web.Cases.Household;
using PokCases.Web.Cases.Introducing;
using PokCases.Web.Persistence;
using PokCases.Web.Retention;
using PokCases.Web.Sharing;
using PokCases.Web.Shell;

namespace PokCases.Web.MyDay;

/// <summary>Reads <i>Mijn dag</i>: own work only, in one scope.</summary>
internal static class MyDayReader
{
    private const int MostCases = 8;
    private const int MostActions = 50;

    public static async Task<MyDayView> Read(AccessScope scope, Words words, SharingOptions sharing, TeamOptions team, ErasureReader erasing, CalledByRole called, LawTables law)
    {
        var viewer = scope.Caller.Viewer;
        var today = words.Local(scope.Now);
        var places = await MyPlaces.Load(scope.Db, viewer, scope.Now);
        var actions = await Actions(scope);
        var waiting = await WaitingReader.Read(scope, places, words, sharing, team, erasing, law);
        // Who has an action, chairs or decides need not be on the case.
        var names = await called.For(scope, actions.Select(a => a.CaseId).Concat(waiting.Select(w => w.CaseId)));
        actions = actions.ConvertAll(a => a with { Text = names.Of(a.CaseId, a.Text) });
        waiting = waiting.ConvertAll(w => w with { What = names.Of(w.CaseId, w.What) });
        return new MyDayView(
            today,
            [.. places.Sessions.Where(s => s.State == Domain.Sessions.SessionState.Running || words.Local(s.StartsAt) == today).Select(places.Card)],
            [.. places.Sessions.Where(s => s.State == Domain.Sessions.SessionState.Planned && words.Local(s.StartsAt) > today).Take(6).Select(places.Card)],
            waiting,
            actions.FindAll(a => a.DueOn < today),
            actions.FindAll(a => a.DueOn >= today && a.DueOn <= today.AddDays(7)),
            actions.Count,
            await CaseListReader.Open(scope, MostCases),
            places.SitsSomewhere,
            (await IntroduceReader.Tables(scope.Db, viewer)).Count > 0,
            AccessPolicy.FoundTables(viewer).IsAllowed)
        {
            Seen = await SeenReader.Read(scope),
        };
    }

    private static async Task<List<OwnAction>> Actions(AccessScope scope)
    {
        var viewer = scope.Caller.Viewer;
        var (me, standsInFor) = (viewer.PersonId, viewer.StandsInFor);
        var found = await (
            from a in scope.Db.Actions
            where (a.ResponsibleId == me || standsInFor.Contains(a.ResponsibleId)) && a.State == ActionState.Open
            orderby a.DueOn
            select new
            {
                a.Id,
                a.CaseId,
                a.ResponsibleId,
                Own = new OwnAction(
                    a.Id,
                    a.Text,
                    a.DueOn,
                    scope.Db.Cases.Where(c => c.Id == a.CaseId).Select(c => c.Reference).FirstOrDefault(),
                    scope.Db.Tables.Where(t => t.Id == a.TableId).Select(t => t.Name).FirstOrDefault() ?? ""),
            }).Take(MostActions).ToListAsync();
        var away = standsInFor.Count == 0 ? [] : await PeopleQueries.Named(scope.Db, standsInFor);
        List<OwnAction> shown = [];
        foreach (var action in found)
        {
            var sight = AccessPolicy.Action(viewer, action.ResponsibleId, lasts: true, Sight.Nothing, Sight.Nothing);
            if (!sight.IsAllowed)
            {
                continue;
            }

            scope.Show(action.Id, sight.Ground);
            if (action.CaseId is { } caseId)
            {
                scope.ShowCase(caseId, sight.Ground);
            }

            shown.Add(action.Own with { CaseId = action.CaseId, InsteadOf = action.ResponsibleId == me ? null : away.Of(action.ResponsibleId).Name });
        }

        return shown;
    }
}
