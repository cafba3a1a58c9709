using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;

namespace PokCases.Web.Accounts.Administering;

/// <summary>The commands about organisations.</summary>
internal sealed class OrganisationDesk(WriteDoor door)
{
    public Task Add(Caller caller, Guid commandId, string name, OrganisationKind kind, IEnumerable<LifeDomain> domains, bool keepsSecrecy) => door.Run(caller, commandId, "AddOrganisation", async w =>
    {
        w.Require(AccessPolicy.Administration(caller.Viewer), mayKnow: true);
        await CheckName(w, name, Guid.Empty);
        var organisation = new Organisation(Guid.CreateVersion7(), name, kind, domains);
        organisation.KeepSecrecy(keepsSecrecy);
        w.Db.Organisations.Add(organisation);
        w.About(organisation.Id);
        w.Advance(WellKnownStreams.Access, $"organisation:{organisation.Id}");
    });

    public Task Change(Caller caller, Guid commandId, Guid id, int seen, string name, OrganisationKind kind, IEnumerable<LifeDomain> domains, bool keepsSecrecy) => door.Run(caller, commandId, "ChangeOrganisation", async w =>
    {
        var organisation = await Find(w, id);
        await CheckName(w, name, id);
        organisation.Change(seen, name, kind, domains);
        organisation.KeepSecrecy(keepsSecrecy);
    });

    public Task SetClosed(Caller caller, Guid commandId, Guid id, bool closed) => door.Run(caller, commandId, closed ? "CloseOrganisation" : "ReopenOrganisation", async w =>
    {
        var organisation = await Find(w, id);
        RuleViolation.When(
            closed && await w.Db.Professionals.AnyAsync(p => p.OrganisationId == id && p.State != ProfessionalState.Deactivated),
            "organisation-has-people",
            "Somebody who can get in still works for this organisation.");
        organisation.SetClosed(closed);
    });

    private static async Task<Organisation> Find(Writing w, Guid id)
    {
        w.Require(AccessPolicy.Administration(w.Caller.Viewer), mayKnow: true);
        w.About(id);
        w.Advance(WellKnownStreams.Access, $"organisation:{id}");
        return await w.Db.Organisations.SingleOrDefaultAsync(o => o.Id == id) ?? throw RefusedException.Unknown();
    }

    private static async Task CheckName(Writing w, string name, Guid except)
    {
        var wanted = name.Trim();
        RuleViolation.When(
            await w.Db.Organisations.AnyAsync(o => o.Name == wanted && o.Id != except),
            "organisation-name-taken",
            "Another organisation has this name.");
    }
}
