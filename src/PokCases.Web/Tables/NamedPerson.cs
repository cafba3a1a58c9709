using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Web.Persistence;

namespace PokCases.Web.Tables;

/// <summary>A professional as named on the pages of tables and sessions.</summary>
public sealed record NamedPerson(Guid Id, string Name, string Function, Guid OrganisationId, string Organisation, InstallationRoles Roles, bool IsActive)
{
    /// <summary>Whether this person's organisation works under professional secrecy.</summary>
    public bool KeepsSecrecy { get; init; }

    /// <summary>Professional secrecy this person works under.</summary>
    public Profession Profession { get; init; }

    /// <summary>Whether this person may sit at a table: not who keeps the accounts, nor who supervises.</summary>
    public bool CanSit => IsActive && !AccessPolicy.HandlesNoCases(Roles);

    /// <summary>"J. Bakker, wijkteam Noord"</summary>
    public string Full => $"{Name}, {Organisation}";

    /// <summary>All that are named, or everybody when <paramref name="ids"/> is null.</summary>
    internal static async Task<Dictionary<Guid, NamedPerson>> Load(PokCasesDb db, IEnumerable<Guid>? ids)
    {
        var wanted = ids?.Distinct().ToList();
        var people = await (
            from p in db.Professionals
            join o in db.Organisations on p.OrganisationId equals o.Id
            where wanted == null || wanted.Contains(p.Id)
            select new { p.Id, p.Name, p.Function, p.OrganisationId, Organisation = o.Name, o.KeepsSecrecy, p.OwnProfession, p.Roles, p.State }).ToListAsync();
        return people.ToDictionary(
            p => p.Id,
            p => new NamedPerson(p.Id, p.Name, p.Function, p.OrganisationId, p.Organisation, p.Roles, p.State != ProfessionalState.Deactivated)
            {
                KeepsSecrecy = p.KeepsSecrecy,
                Profession = Professional.ProfessionOf(p.OwnProfession, p.Roles),
            });
    }
}
