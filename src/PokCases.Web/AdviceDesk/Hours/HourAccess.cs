using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.AdviceDesk.Hours;
using PokCases.Domain.Accounts;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.AdviceDesk.Hours;

/// <summary>Opens hours for who may.</summary>
internal static class HourAccess
{
    /// <summary>A scope for who may see hours at all.</summary>
    public static async Task<AccessScope> OpenHours(this ReadDoor reading, HttpContext http, string page) =>
        (await reading.Open(http.GetCaller(), page, ConsultingHoursModule.Purpose, scope => scope.Require(AccessPolicy.ConsultingHours(scope.Caller.Viewer), mayKnow: true), http.RequestAborted)).Scope;

    /// <summary>One hour, for a page.</summary>
    public static async Task<ConsultingHour> SeeHour(this AccessScope scope, Guid id)
    {
        var hour = await scope.Db.ConsultingHours.SingleOrDefaultAsync(h => h.Id == id);
        await scope.Require(hour is null ? Sight.Nothing : AccessPolicy.KeepConsultingHours(scope.Caller.Viewer, hour.OrganisationId), mayKnow: false);
        return hour!;
    }

    /// <summary>One hour, to change it.</summary>
    public static async Task<ConsultingHour> KeepHour(this Writing w, Guid id)
    {
        w.For(ConsultingHoursModule.Purpose);
        var hour = await w.Db.ConsultingHours.SingleOrDefaultAsync(h => h.Id == id);
        w.Require(hour is null ? Sight.Nothing : AccessPolicy.KeepConsultingHours(w.Caller.Viewer, hour.OrganisationId), mayKnow: false);
        w.About(id);
        return hour!;
    }

    /// <summary>The organisations whose hours somebody may keep: who advises the own one, the coordinator all that have advisors.</summary>
    public static async Task<List<FieldChoice>> Desks(PokCasesDb db, Viewer viewer)
    {
        var advisors = Advisors(db);
        var found = await db.Organisations.Where(o => advisors.Any(p => p.OrganisationId == o.Id)).OrderBy(o => o.Name).Select(o => new { o.Id, o.Name }).ToListAsync();
        return [.. found.Where(o => AccessPolicy.KeepConsultingHours(viewer, o.Id).IsAllowed).Select(o => new FieldChoice(o.Id.ToString(), o.Name))];
    }

    /// <summary>Who advises.</summary>
    public static IQueryable<Professional> Advisors(PokCasesDb db) =>
        db.Professionals.Where(p => p.State == ProfessionalState.Active && (p.Roles & InstallationRoles.LegalAdvisor) != 0);
}
