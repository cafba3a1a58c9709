using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Households;
using PokCases.Domain.Rights;
using PokCases.Web.Cases.Household;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;
using PokCases.Web.Tables;

namespace PokCases.Web.Rights;

/// <summary>How the person belongs to others of the household, who are called by their role, and how the household says it goes in each life domain.</summary>
internal static class GatherHousehold
{
    public static async Task<List<Gathered>> Read(PokCasesDb db, ReportFacts about, IStringLocalizer<RightsTexts> texts, IStringLocalizer<HouseholdTexts> household, TableWords domains, Words words)
    {
        List<Gathered> items = [];
        foreach (var of in about.Cases)
        {
            items.AddRange(await Relations(db, of, about, texts, household));
            items.AddRange(await Domains(db, of, about, texts, household, domains, words));
        }

        return items;
    }

    private static async Task<IEnumerable<Gathered>> Relations(PokCasesDb db, Case of, ReportFacts about, IStringLocalizer<RightsTexts> texts, IStringLocalizer<HouseholdTexts> household)
    {
        var persons = about.Request.PersonIds;
        var lines = await db.Relations.Where(r => r.CaseId == of.Id && (persons.Contains(r.FromId) || persons.Contains(r.ToId))).OrderBy(r => r.Id).AsNoTracking().ToListAsync();
        if (lines.Count == 0)
        {
            return [];
        }

        var members = (await db.HouseholdMembers.Where(m => m.CaseId == of.Id).AsNoTracking().ToListAsync()).DistinctBy(m => m.PersonId).ToDictionary(m => m.PersonId);
        var source = about.OrganisationName(of.OrganisationId);
        return lines.Where(r => members.ContainsKey(r.FromId) && members.ContainsKey(r.ToId)).Select(r =>
        {
            var text = household["RelationLine", Called(r.FromId), household[$"Relation.{r.Kind}"].Value, Called(r.ToId)].Value;
            // One of the two was closed: that they belong together may be what is kept from the other.
            return members[r.FromId].ClosedAt is null && members[r.ToId].ClosedAt is null
                ? new Gathered(ReportPart.Person, about.Titled(texts["RelationTitle"], of.Reference), text, source) { Caution = about.CautionOf(text) }
                : new Gathered(ReportPart.Person, about.Titled(texts["RelationTitle"], of.Reference), text, source) { Caution = ReportCaution.Closed, AskFirst = source };
        });

        string Called(Guid person) => persons.Contains(person) ? texts["RelationYou", RequestReader.RoleOf(members[person].Role, members[person].OwnRole, household)] : RequestReader.RoleOf(members[person].Role, members[person].OwnRole, household);
    }

    private static async Task<IEnumerable<Gathered>> Domains(PokCasesDb db, Case of, ReportFacts about, IStringLocalizer<RightsTexts> texts, IStringLocalizer<HouseholdTexts> household, TableWords domains, Words words)
    {
        var chosen = await db.CaseDomains.Where(d => d.CaseId == of.Id).Select(d => d.Domain).ToListAsync();
        var marks = await db.DomainMarks.Where(m => m.CaseId == of.Id).OrderBy(m => m.Domain).ThenBy(m => m.At).AsNoTracking().ToListAsync();
        var source = about.OrganisationName(of.OrganisationId);
        return
        [
            .. chosen.Count == 0 ? Enumerable.Empty<Gathered>() : [new Gathered(ReportPart.Case, about.Titled(household["Domains"], of.Reference), string.Join(", ", chosen.Order().Select(domains.Domain)), source)],
            .. marks.Select(m => new Gathered(
                ReportPart.Case,
                about.Titled(texts["DomainMarkTitle", domains.Domain(m.Domain)], of.Reference),
                texts["DomainMarkText", m.Present, m.Wanted, DomainMark.Lowest, DomainMark.Highest],
                source,
                words.Local(m.At))),
        ];
    }
}
