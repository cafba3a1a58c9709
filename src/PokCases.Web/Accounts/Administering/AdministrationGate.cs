using PokCases.Domain.Access;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;

namespace PokCases.Web.Accounts.Administering;

/// <summary>Lets only those through who may; a refusal is an entry of the log.</summary>
internal static class AdministrationGate
{
    /// <summary>The administrator's own pages.</summary>
    public static RouteGroupBuilder ForAdministrators(this RouteGroupBuilder group) => group.AddEndpointFilter((context, next) =>
        Check(context, next, AccessPolicy.Administration(context.HttpContext.GetCaller().Viewer)));

    /// <summary>The list of roles, which those who supervise read too.</summary>
    public static RouteHandlerBuilder ForSupervisors(this RouteHandlerBuilder route) => route.AddEndpointFilter((context, next) =>
        Check(context, next, AccessPolicy.Grants(context.HttpContext.GetCaller().Viewer)));

    private static async ValueTask<object?> Check(EndpointFilterInvocationContext context, EndpointFilterDelegate next, Sight sight)
    {
        if (sight.IsAllowed)
        {
            return await next(context);
        }

        var http = context.HttpContext;
        var caller = http.GetCaller();
        await http.RequestServices.GetRequiredService<WriteDoor>().Record(new LogRecord(
            0, caller.PersonId, caller.OrganisationId, (int)caller.Viewer.Roles, "read", "administration", "refused", "refused", [], [], 0, "", "", caller.From, caller.Trace, null));
        throw new RefusedException(mayKnow: true);
    }
}
