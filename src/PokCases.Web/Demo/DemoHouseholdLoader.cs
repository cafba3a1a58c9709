using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Households;
using PokCases.Web.Cases.Household;
using PokCases.Web.Persistence;

namespace PokCases.Web.Demo;

/// <summary>Puts what one case says about its household in the database.</summary>
internal sealed class DemoHouseholdLoader(DemoCalendar calendar, Writing w, Case about, Partnership.CaseEntry entry)
{
    private static readonly TimeOnly Afternoon = new(15, 20);

    public async Task Load()
    {
        w.Db.CaseDomains.AddRange(entry.Domains.Select(d => new CaseDomain(about.Id, d)));
        if (entry.Deadline is { } deadline)
        {
            w.Db.HardDates.Add(new HardDate(DemoIds.Of("hard-date", entry.Id), about.Id, deadline.Kind, deadline.Text, calendar.Day(deadline.Days), calendar.Today));
        }

        if (entry.Household is not { } household)
        {
            return;
        }

        foreach (var (person, index) in household.People.Select((p, i) => (p, i)))
        {
            await Add(person, about.IntroducedAt.AddMinutes(index));
        }

        List<Relation> drawn = [];
        foreach (var line in household.Relations)
        {
            drawn.Add(new Relation(IdOf("relation", $"{line.From}/{line.To}/{line.Kind}"), about.Id, IdOf("household-person", line.From), IdOf("household-person", line.To), line.Kind, drawn));
        }

        w.Db.Relations.AddRange(drawn);
        w.Db.Help.AddRange(household.Help.Select((h, i) => new Help(IdOf("help", $"{i}"), about.Id, new HelpFacts(h.Organisation, h.Name ?? "", h.Does, h.People, h.Hours, h.Per ?? HoursPer.Week, h.YearlyCost))));
        w.Db.DomainMarks.AddRange(household.Marks.Select((m, i) => new DomainMark(IdOf("mark", $"{i}"), about.Id, m.Domain, m.Present, m.Wanted, about.CaseLeadId, calendar.Past(m.Days, Afternoon))));
    }

    private async Task Add(PartnershipHousehold.PersonEntry one, DateTimeOffset at)
    {
        DateOnly? born = one.Age is { } age ? calendar.Today.AddYears(-age).AddDays(-100) : null;
        var person = new Person(IdOf("household-person", one.Key), one.Name, born, one.Language ?? "", calendar.Today);
        var member = new HouseholdMember(IdOf("member", one.Key), about.Id, person.Id, one.Role, one.OwnRole ?? "", one.Note ?? "", at);
        w.Db.HouseholdPersons.Add(person);
        w.Db.HouseholdMembers.Add(member);
        if (one.Contact is { } contact)
        {
            await SafeContacts.Change(w, member, 0, contact.How, contact.HowNot, contact.Protected, address: "");
        }

        w.Db.Representations.AddRange((one.Representations ?? []).Select(r => new Representation(
            IdOf("representation", $"{one.Key}/{r.Kind}"),
            person.Id,
            r.Kind,
            r.Name ?? "",
            r.Organisation ?? "",
            r.FromDays is { } from ? calendar.Day(from) : null,
            null)));
    }

    private Guid IdOf(string kind, string key) => DemoIds.Of(kind, $"{entry.Id}/{key}");
}
