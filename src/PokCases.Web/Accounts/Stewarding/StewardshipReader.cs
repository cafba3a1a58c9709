using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Accounts.Stewarding;

/// <summary>Reads who acts for whom, as far as it is about this person.</summary>
internal static class StewardshipReader
{
    public static async Task<StewardshipView> Read(PokCasesDb db, Viewer viewer, DateTimeOffset now, Words words)
    {
        var me = viewer.PersonId;
        var found = await db.Stewardships
            .Where(s => (s.AwayId == me || s.SubstituteId == me) && s.EndedAt == null && s.Until > now)
            .OrderBy(s => s.From)
            .AsNoTracking()
            .ToListAsync();
        var ids = found.Select(s => s.AwayId == me ? s.SubstituteId : s.AwayId).Distinct().ToList();
        var names = await (
            from p in db.Professionals
            join o in db.Organisations on p.OrganisationId equals o.Id
            where ids.Contains(p.Id)
            select new { p.Id, p.Name, Organisation = o.Name }).ToDictionaryAsync(p => p.Id, p => $"{p.Name} ({p.Organisation})");
        return new StewardshipView(
            [.. found.Where(s => s.AwayId == me).Select(s => Line(s, s.SubstituteId))],
            [.. found.Where(s => s.SubstituteId == me).Select(s => Line(s, s.AwayId))],
            await Candidates(db, viewer));

        StewardshipView.Line Line(Stewardship of, Guid other) => new(
            of, names.GetValueOrDefault(other, string.Empty), words.Local(of.From), words.Local(of.Until.AddMinutes(-1)), of.Holds(now));
    }

    /// <summary>Colleagues of the own organisation, and of tables where one sits; only who can get in and works with cases.</summary>
    public static async Task<List<FieldChoice>> Candidates(PokCasesDb db, Viewer viewer)
    {
        var found = await (
            from p in db.Professionals
            join o in db.Organisations on p.OrganisationId equals o.Id
            where p.State == ProfessionalState.Active && p.Id != viewer.PersonId
                && (p.Roles & AccessPolicy.WithoutCases) == 0
                && (p.OrganisationId == viewer.OrganisationId
                    || db.TableMembers.Any(m => m.ProfessionalId == p.Id && m.Until == null
                        && db.TableMembers.Any(mine => mine.TableId == m.TableId && mine.ProfessionalId == viewer.PersonId && mine.Until == null)))
            orderby p.Name
            select new { p.Id, p.Name, Organisation = o.Name }).ToListAsync();
        return found.ConvertAll(p => new FieldChoice(p.Id.ToString(), $"{p.Name} ({p.Organisation})"));
    }
}
