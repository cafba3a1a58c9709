using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Tables;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Introducing;

/// <summary>Where a person may bring a case, and which municipalities can answer for it. Nothing personal.</summary>
internal static class IntroduceReader
{
    /// <summary>Tables that hold cases and where this person's seat allows bringing one, with or without a covenant that holds.</summary>
    public static async Task<List<Table>> Tables(PokCasesDb db, Viewer viewer)
    {
        var seats = await db.TableMembers.Where(m => m.ProfessionalId == viewer.PersonId && m.Until == null).ToListAsync();
        var allowed = seats.FindAll(m => AccessPolicy.IntroduceCase(viewer, m.Roles).IsAllowed).ConvertAll(m => m.TableId);
        return await db.Tables
            .Where(t => allowed.Contains(t.Id) && t.Kind != TableKind.PartnerMeeting)
            .OrderBy(t => t.Name)
            .AsNoTracking()
            .ToListAsync();
    }

    /// <summary>The life domains these tables work with; all of them when one of them named none.</summary>
    public static IReadOnlyList<LifeDomain> Domains(IReadOnlyCollection<Table> tables) =>
        tables.Count == 0 || tables.Any(t => t.Domains.Count == 0) ? Enum.GetValues<LifeDomain>() : [.. tables.SelectMany(t => t.Domains).Distinct().Order()];

    /// <summary>Only a municipality can answer for a case.</summary>
    public static async Task<List<FieldChoice>> Municipalities(PokCasesDb db)
    {
        var found = await db.Organisations
            .Where(o => o.Kind == OrganisationKind.Municipality && !o.IsClosed)
            .OrderBy(o => o.Name)
            .Select(o => new { o.Id, o.Name })
            .ToListAsync();
        // Made into text here: databases write an id in different ways.
        return found.ConvertAll(o => new FieldChoice(o.Id.ToString(), o.Name));
    }
}
