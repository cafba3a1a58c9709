using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Households;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Household;

/// <summary>What is changed about somebody who belongs to a closed case too: the open cases go on with a record of their own.</summary>
/// <remarks>
/// A closed case is left as it is: nobody who works on another case changes what stands in it, seen or unseen. Refusing the
/// change would keep a wrong date of birth in the open case for the sake of the old one. So the closed cases keep the record,
/// and the open ones take a copy along, with who acts for the person and the lines to others; the log names both.
/// </remarks>
internal static class OpenRecord
{
    /// <summary>The record to change: the person's own, or a copy for the open cases when a closed one holds it too.</summary>
    /// <param name="w">The command.</param>
    /// <param name="person">As it stands in the case from which it is changed.</param>
    /// <returns>The person to change, and the representations of that record by the ids they had.</returns>
    public static async Task<(Person Person, IReadOnlyDictionary<Guid, Representation> Representations)> Of(Writing w, Person person)
    {
        var members = await w.Db.HouseholdMembers.Where(m => m.PersonId == person.Id).ToListAsync();
        var caseIds = members.ConvertAll(m => m.CaseId);
        var closed = await w.Db.Cases.Where(c => caseIds.Contains(c.Id) && c.Stage == CaseStage.Closed).Select(c => c.Id).ToListAsync();
        var representations = await w.Db.Representations.Where(r => r.PersonId == person.Id).ToListAsync();
        if (closed.Count == 0)
        {
            return (person, representations.ToDictionary(r => r.Id));
        }

        var open = members.FindAll(m => !closed.Contains(m.CaseId));
        var openIds = open.ConvertAll(m => m.CaseId);
        var goesOn = person.GoesOn(Guid.CreateVersion7());
        w.Db.HouseholdPersons.Add(goesOn);
        open.ForEach(m => m.Follow(goesOn));
        foreach (var relation in await w.Db.Relations.Where(r => openIds.Contains(r.CaseId) && (r.FromId == person.Id || r.ToId == person.Id)).ToListAsync())
        {
            relation.Follow(person.Id, goesOn);
        }

        // What their timelines tell of the person, too: so that somebody to whom the person is closed is told nothing of either record.
        foreach (var told in await w.Db.CaseEvents.Where(e => openIds.Contains(e.CaseId) && e.SubjectId == person.Id).ToListAsync())
        {
            told.Follow(goesOn);
        }

        var copies = representations.ToDictionary(r => r.Id, r => r.GoesOn(Guid.CreateVersion7(), goesOn));
        w.Db.Representations.AddRange(copies.Values);
        w.About(person.Id);
        w.About(goesOn.Id);
        foreach (var id in openIds)
        {
            w.AboutCase(id);
            w.TellHousehold(id);
        }

        return (goesOn, copies);
    }
}
