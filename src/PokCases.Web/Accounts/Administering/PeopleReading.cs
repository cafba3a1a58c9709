using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;

namespace PokCases.Web.Accounts.Administering;

/// <summary>What the administrator's pages about people show.</summary>
internal static class PeopleReading
{
    public const int PerPage = 50;

    public static async Task<PeopleList> List(PokCasesDb db, string? search, int page, bool left)
    {
        var wanted = (search ?? string.Empty).Trim().ToLowerInvariant();
        var rows =
            from p in db.Professionals
            join o in db.Organisations on p.OrganisationId equals o.Id
            join a in db.Accounts on p.Id equals a.Id into known
            from a in known.DefaultIfEmpty()
            where (p.State == ProfessionalState.Deactivated) == left
#pragma warning disable CA1304, CA1311, CA1862 // Becomes lower() of the database; both databases compare so.
            where wanted == string.Empty || p.Name.ToLower().Contains(wanted) || p.Function.ToLower().Contains(wanted) || o.Name.ToLower().Contains(wanted) || (a != null && a.Email.ToLower().Contains(wanted))
#pragma warning restore CA1304, CA1311, CA1862
            orderby p.Name, p.Id
            select new PersonRow(p.Id, p.Name, p.Function, o.Name, a == null ? string.Empty : a.Email, p.Roles, p.State);
        var total = await rows.CountAsync();
        var pages = Math.Max(1, (total + PerPage - 1) / PerPage);
        var shown = Math.Clamp(page, 1, pages);
        return new PeopleList(await rows.Skip((shown - 1) * PerPage).Take(PerPage).ToListAsync(), total, shown, pages, search?.Trim() ?? string.Empty, left);
    }

    public static async Task<PersonDetails> Details(PokCasesDb db, Guid id, DateTimeOffset now)
    {
        var person = await db.Professionals.SingleOrDefaultAsync(p => p.Id == id) ?? throw RefusedException.Unknown();
        var organisation = await db.Organisations.Where(o => o.Id == person.OrganisationId).Select(o => o.Name).SingleAsync();
        var account = await db.Accounts.SingleOrDefaultAsync(a => a.Id == id);
        var signIns = await db.SignIns.CountAsync(s => s.ProfessionalId == id && s.EndedAt == null);
        return new PersonDetails(person, organisation, account?.Email ?? string.Empty, account?.PasswordHash is not null, account?.TwoFactorEnabled == true, account?.IsLocked(now) == true, signIns);
    }

    /// <summary>Organisations somebody can work for, and the one somebody works for now.</summary>
    public static Task<List<Organisation>> Organisations(PokCasesDb db, Guid? present = null) =>
        db.Organisations.Where(o => !o.IsClosed || o.Id == present).OrderBy(o => o.Name).ToListAsync();

    /// <summary>Who can take work over: the own organisation's people first.</summary>
    public static async Task<List<PersonRow>> Successors(PokCasesDb db, Professional leaving) => await (
        from p in db.Professionals
        join o in db.Organisations on p.OrganisationId equals o.Id
        where p.Id != leaving.Id && p.State == ProfessionalState.Active && (p.Roles & AccessPolicy.WithoutCases) == 0
        orderby p.OrganisationId == leaving.OrganisationId descending, o.Name, p.Name
        select new PersonRow(p.Id, p.Name, p.Function, o.Name, string.Empty, p.Roles, p.State)).ToListAsync();

    public static async Task<List<GrantRow>> Grants(PokCasesDb db)
    {
        var people = await db.Professionals.ToDictionaryAsync(p => p.Id);
        var organisations = await db.Organisations.ToDictionaryAsync(o => o.Id, o => o.Name);
        var grants = await db.Set<RoleGrant>().OrderByDescending(g => g.GrantedAt).ToListAsync();
        string? NameOf(Guid? id) => id is { } known ? people.GetValueOrDefault(known)?.Name : null;
        var kept = grants.Where(g => people.ContainsKey(g.ProfessionalId)).Select(g => new GrantRow(
            people[g.ProfessionalId].Name, organisations[people[g.ProfessionalId].OrganisationId], g.Role, NameOf(g.GrantedById), g.GrantedAt, NameOf(g.EndedById), g.EndedAt));
        // Roles that came with the installation itself (the demo) have no line of their own.
        var without =
            from p in people.Values
            from role in Enum.GetValues<InstallationRoles>()
            where role != InstallationRoles.None && p.Roles.HasFlag(role) && !grants.Exists(g => g.ProfessionalId == p.Id && g.Role == role && g.EndedAt is null)
            select new GrantRow(p.Name, organisations[p.OrganisationId], role, null, null, null, null);
        return [.. kept.Concat(without).OrderBy(g => g.EndedAt is not null).ThenBy(g => g.Role).ThenBy(g => g.Name, StringComparer.CurrentCulture)];
    }
}
