using PokCases.Domain.AdviceDesk;
using PokCases.Web.AdviceDesk;
using PokCases.Web.Persistence;

namespace PokCases.Web.Demo;

/// <summary>Puts contacts at the advice desk in the database, each in its matter.</summary>
internal sealed class DemoDeskLoader(Partnership partnership, DemoCalendar calendar, Writing w)
{
    private static readonly TimeOnly Evening = new(19, 10);
    private static readonly TimeOnly Afternoon = new(14, 20);

    public void Load()
    {
        foreach (var (entry, place) in partnership.Desk.Select((e, i) => (e, i)))
        {
            var (by, at) = (DemoIds.Person(entry.By), calendar.Past(entry.Days, entry.Evening ? Evening : Afternoon));
            var text = new ContactText([.. entry.Themes.Select(SeedAdviceLists.ThemeId)], [.. entry.Help.Select(SeedAdviceLists.KindId)], entry.Minutes)
            {
                Channel = entry.Channel,
                InEvening = entry.Evening,
                Unanswered = entry.Unanswered,
                UnansweredWhy = entry.Why,
                Note = entry.Note,
            };
            var organisation = partnership.Professionals.Single(p => p.Id == entry.By).Organisation;
            w.Db.ClientContacts.Add(new ClientContact(DemoIds.Of("contact", $"{place}"), Matter(entry, place, by, at), text, by, DemoIds.Organisation(organisation), calendar.Day(entry.Days), at));
        }
    }

    private Guid Matter(PartnershipContact entry, int place, Guid by, DateTimeOffset at)
    {
        if (entry.Matter is { } known)
        {
            return DemoIds.Of("matter", known);
        }

        var title = ShippedAdviceLists.Themes.Single(t => t.Code == entry.Themes[0]).Name;
        var matter = new AdviceMatter(DemoIds.Of("matter", $"desk/{place}"), title, by, at);
        matter.Describe(matter.Version, title, new MatterResident(entry.Name, entry.Postcode, entry.Language), null);
        if (entry.Step.Length > 0)
        {
            matter.Plan(matter.Version, entry.Step, entry.StepDays is { } days ? calendar.Day(days) : null);
        }

        w.Db.AdviceMatters.Add(matter);
        return matter.Id;
    }
}
