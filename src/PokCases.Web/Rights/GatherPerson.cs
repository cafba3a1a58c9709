using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain.Rights;
using PokCases.Web.Cases.Household;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Rights;

/// <summary>Who the person is, how to reach the person safely, and who represents the person. Of nobody else.</summary>
internal static class GatherPerson
{
    public static async Task<List<Gathered>> Read(AccessScope scope, ReportFacts about, IStringLocalizer<RightsTexts> texts, IStringLocalizer<HouseholdTexts> household, Words words)
    {
        var (cases, persons) = (about.Request.CaseIds, about.Request.PersonIds);
        var found = await (
            from m in scope.Db.HouseholdMembers
            join p in scope.Db.HouseholdPersons on m.PersonId equals p.Id
            where cases.Contains(m.CaseId) && persons.Contains(p.Id)
            orderby m.AddedAt, m.Id
            select new { Member = m, Person = p }).AsNoTracking().ToListAsync();
        List<Gathered> items = [];
        foreach (var (member, person) in found.Select(f => (f.Member, f.Person)))
        {
            var of = about.Cases.Single(c => c.Id == member.CaseId);
            var (reference, source) = (of.Reference, about.OrganisationName(of.OrganisationId));
            // Somebody closed this person in the case; who leads it knows why.
            var (caution, ask) = member.ClosedAt is null ? (ReportCaution.None, string.Empty) : (ReportCaution.Closed, source);
            items.AddRange(new[]
            {
                (texts["Name"].Value, person.Name),
                (texts["RoleInHousehold"].Value, RequestReader.RoleOf(member.Role, member.OwnRole, household)),
                (texts["BornOn"].Value, person.BornOn is { } born ? PaperDay.Of(born) : string.Empty),
                (texts["Language"].Value, person.Language),
                (texts["NoteOnPerson"].Value, member.Note),
                (texts["ClosedWhy"].Value, member.ClosedWhy),
            }.Where(t => t.Item2.Length > 0).Select(t => new Gathered(ReportPart.Person, about.Titled(t.Item1, reference), t.Item2, source)
            {
                Caution = caution != ReportCaution.None ? caution : about.CautionOf(t.Item2),
                AskFirst = ask,
            }));
            if ((await SafeContacts.Of(scope, member.CaseId)).GetValueOrDefault(member.Id) is { } contact)
            {
                items.AddRange(Contact(contact, what => about.Titled(what, reference), source, texts).Select(g => caution == ReportCaution.None ? g : g with { Caution = caution, AskFirst = ask }));
            }
        }

        var names = persons.ToList();
        foreach (var r in await scope.Db.Representations.Where(r => names.Contains(r.PersonId)).OrderBy(r => r.Id).AsNoTracking().ToListAsync())
        {
            var text = string.Join(", ", new[] { r.Name, r.Organisation, r.From is { } from ? texts["FromDay", PaperDay.Of(from)].Value : "", r.Until is { } until ? texts["UntilDay", PaperDay.Of(until)].Value : "" }.Where(t => t.Length > 0));
            items.Add(new Gathered(ReportPart.Representation, household[$"Representation.{r.Kind}"], text) { Caution = about.CautionOf(text) });
        }

        return items;
    }

    private static IEnumerable<Gathered> Contact(SafeContactLine contact, Func<string, string> titled, string source, IStringLocalizer<RightsTexts> texts)
    {
        var caution = contact.AddressIsProtected ? ReportCaution.ProtectedAddress : ReportCaution.None;
        return new[] { ("ContactHow", contact.How), ("ContactHowNot", contact.HowNot), ("Address", contact.Address) }
            .Where(t => t.Item2.Length > 0)
            .Select(t => new Gathered(ReportPart.Contact, titled(texts[t.Item1]), t.Item2, source) { Caution = t.Item1 == "Address" ? caution : ReportCaution.None });
    }
}
