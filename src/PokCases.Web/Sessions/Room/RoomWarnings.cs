using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Households;
using PokCases.Web.Cases.Household;
using PokCases.Web.Persistence;
using PokCases.Web.Tables;

namespace PokCases.Web.Sessions.Room;

/// <summary>What households say about the actions on the page, e.g. that a bewindvoerder is missing in one about money.</summary>
internal static class RoomWarnings
{
    /// <summary>By action; an action without a warning isn't in it. Nothing is loaded for actions that aren't about money.</summary>
    public static async Task<IReadOnlyDictionary<Guid, IReadOnlyList<MoneyWarning>>> Load(AccessScope scope, SessionFacts facts, ItemContent said, IReadOnlyDictionary<Guid, NamedPerson> people, DateOnly today)
    {
        var made = new Dictionary<Guid, IReadOnlyList<MoneyWarning>>();
        var asked = said.Actions.Concat(said.EarlierActions).Where(a => a.CaseId is not null && a.IsOpen && RepresentationCheck.IsAboutMoney(a.Text)).ToLookup(a => a.CaseId!.Value);
        if (asked.Count == 0)
        {
            return made;
        }

        var cases = asked.Select(a => a.Key).Order().ToList();
        var keepers = await scope.Share(new SharedKey("money-keepers", facts.Session.Id, DependsOn.Content, string.Join(' ', cases)), db => HouseholdWarnings.Keepers(db, cases));
        foreach (var ofCase in asked.Where(a => keepers.Contains(a.Key)))
        {
            var warnings = new HouseholdWarnings(scope, [.. keepers[ofCase.Key]], facts.StandingIn(ofCase.Key), today);
            foreach (var action in ofCase)
            {
                if (warnings.ForAction(Warned(action, people)) is { Count: > 0 } found)
                {
                    made[action.Id] = found;
                }
            }
        }

        return made;
    }

    private static WarnedAction Warned(CaseAction action, IReadOnlyDictionary<Guid, NamedPerson> people) =>
        people.TryGetValue(action.ResponsibleId, out var who)
            ? new WarnedAction(action.Text, who.Name, who.Organisation, action.Partner)
            : new WarnedAction(action.Text, string.Empty, string.Empty, action.Partner);
}
