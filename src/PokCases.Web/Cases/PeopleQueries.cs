using Microsoft.EntityFrameworkCore;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases;

/// <summary>Names of professionals; they stay resolvable after somebody left.</summary>
internal static class PeopleQueries
{
    public static async Task<Dictionary<Guid, PersonLine>> Named(PokCasesDb db, IEnumerable<Guid> ids)
    {
        var wanted = ids.Distinct().ToList();
        return await (
            from p in db.Professionals
            join o in db.Organisations on p.OrganisationId equals o.Id
            where wanted.Contains(p.Id)
            select new PersonLine(p.Id, p.Name, o.Name, o.Id)).ToDictionaryAsync(p => p.Id);
    }

    /// <summary>The person, or a nameless one for the program itself.</summary>
    public static PersonLine Of(this Dictionary<Guid, PersonLine> people, Guid id) =>
        people.GetValueOrDefault(id) ?? new PersonLine(id, "–", string.Empty, Guid.Empty);
}
