using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.Access;
using PokCases.Web.Accountability;
using PokCases.Web.Accounts;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Load.Bare;

/// <summary>Serves every page a second time under <see cref="Prefix"/>: the same component and the same questions, without looking up the sign-in and without the log.</summary>
/// <remarks>The access policy is asked all the same: it is arithmetic on facts that were loaded anyway, and the components ask it themselves.</remarks>
internal sealed class BareRequests : IStartupFilter
{
    public const string Prefix = "/kaal";

    /// <summary>Header that says who asks.</summary>
    public const string Who = "Wie";

    /// <summary>Header of the answer: how many questions it took.</summary>
    public const string Asked = "Gevraagd";

    private readonly ConcurrentDictionary<Guid, Task<Viewer>> _viewers = new();

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(Serve);
        next(app);
    };

    private async Task Serve(HttpContext http, RequestDelegate next)
    {
        var counting = QueryCount.Begin();
        http.Response.OnStarting(() =>
        {
            http.Response.Headers[Asked] = counting.Asked.ToString(CultureInfo.InvariantCulture);
            return Task.CompletedTask;
        });
        if (http.Request.Path.StartsWithSegments(Prefix, out var rest))
        {
            http.Request.Path = rest;
            await Enter(http, Guid.Parse(http.Request.Headers[Who].ToString(), CultureInfo.InvariantCulture));
            UnloggedReadings.LeaveOut();
        }

        await next(http);
    }

    private async Task Enter(HttpContext http, Guid person)
    {
        var viewer = await _viewers.GetOrAdd(person, id => Find(http.RequestServices, id));
        http.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim("sid", person.ToString())], SignInCookie.Scheme));
        http.SetCaller(new Caller(viewer, Guid.Empty, http.ClientAddress(), http.TraceId()));
        var frame = http.RequestServices.GetRequiredService<PageFrame>();
        (frame.DisplayName, frame.Initials, frame.Organisation) = ("Deelnemer", "DE", "Gemeente");
    }

    private static async Task<Viewer> Find(IServiceProvider services, Guid id)
    {
        await using var db = services.GetRequiredService<ReadDoor>().Plain();
        var person = await db.Professionals.SingleAsync(p => p.Id == id);
        return new Viewer(person.Id, person.OrganisationId, person.Roles, IsActive: true);
    }
}
