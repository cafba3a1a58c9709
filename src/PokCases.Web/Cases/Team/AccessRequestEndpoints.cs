using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Web.Accountability;
using PokCases.Web.Cases.Closing;
using PokCases.Web.Mail;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Team;

/// <summary>Who holds a case answers who asks for access to it: a place on the team, or no, with a reason.</summary>
internal static class AccessRequestEndpoints
{
    public static void MapAccessRequests(this IEndpointRouteBuilder app)
    {
        app.MapGet("/casussen/{reference}/team/verzoeken/{id:guid}", (HttpContext http, string reference, Guid id) => Page(http, reference, id, null, []));
        app.MapPost("/casussen/{reference}/team/verzoeken/{id:guid}/geven", Give);
        app.MapPost("/casussen/{reference}/team/verzoeken/{id:guid}/afwijzen", Refuse);
    }

    private static async Task<IResult> Give(HttpContext http, string reference, Guid id, IFormCollection form, TeamPlaces places, Words words, IStringLocalizer<TeamTexts> texts, IOptions<TeamOptions> options)
    {
        // Who it is for stands in the request.
        var typed = TeamForm.From(form) with { Who = Guid.Empty.ToString() };
        var errors = typed.Errors(texts, words.Today, withPerson: true);
        return errors.Count > 0
            ? await Page(http, reference, id, form, errors)
            : await Run(http, reference, id, form, "GiveAccess", async (w, access, request) =>
            {
                var team = await TeamAccess.Of(w.Db, w.Caller.Viewer, access);
                w.Require(team.Manages, mayKnow: true);
                request.Give(w.Caller.PersonId, w.Now);
                await places.Add(w, access.About, request.AskerId, typed, team.Limit ?? throw new RefusedException(mayKnow: true), options.Value.LongestDays);
            });
    }

    private static async Task<IResult> Refuse(HttpContext http, string reference, Guid id, IFormCollection form, WorkMail mail, IStringLocalizer<TeamTexts> texts)
    {
        var why = form.Text("waarom");
        return why.Length == 0 || why.ReplaceLineEndings("\n").Length > AccessRequest.LongestText
            ? await Page(http, reference, id, form, new() { ["waarom"] = why.Length == 0 ? texts["ReasonMissing"] : texts["TooLong", AccessRequest.LongestText] })
            : await Run(http, reference, id, form, "RefuseAccess", async (w, _, request) =>
            {
                request.Refuse(why, w.Caller.PersonId, w.Now);
                await mail.Tell(w, MailKind.AccessAnswered, [request.AskerId], AskAccessEndpoints.Path);
            });
    }

    private static async Task<IResult> Run(HttpContext http, string reference, Guid id, IFormCollection form, string name, Func<Writing, CaseAccess, AccessRequest, Task> work)
    {
        try
        {
            return await CasePart.Run(http, form, reference, name, TeamModule.Under, async (w, access) =>
            {
                var request = await Find(w.Db, access, id);
                w.About(id);
                w.About(request.AskerId);
                await work(w, access, request);
                w.Advance(access.About.Id, CaseElements.Team);
            }, (access, viewer) => AccessPolicy.AnswerAccessRequest(viewer, access.Standing));
        }
        catch (RuleViolation rule) when (!http.Request.WantsJson())
        {
            return await Page(http, reference, id, form, [], rule.Code);
        }
    }

    private static Task<IResult> Page(HttpContext http, string reference, Guid id, IFormCollection? form, Dictionary<string, string> errors, string? broken = null) =>
        CasePart.Form<AnswerRequestPage>(http, reference, "case-access-request", async (scope, access) =>
        {
            await scope.Require(AccessPolicy.AnswerAccessRequest(scope.Caller.Viewer, access.Standing), mayKnow: true);
            var request = await Find(scope.Db, access, id);
            var people = await PeopleQueries.Named(scope.Db, [request.AskerId]);
            var team = await TeamAccess.Of(scope.Db, scope.Caller.Viewer, access);
            var limit = await TeamPeople.MayJoin(scope.Db, access.About, request.AskerId) ? team.Limit : null;
            return new
            {
                access.About.Reference,
                Request = request,
                Person = people.Of(request.AskerId),
                IsOpen = request.IsOpen(scope.Now),
                Latest = limit is { } latest ? TeamEndpoints.Latest(http, scope, latest) : (DateOnly?)null,
                Proposed = limit is { } proposed ? TeamEndpoints.Proposed(http, scope, proposed) : (DateOnly?)null,
                Form = form,
                Errors = errors,
                Broken = broken,
            };
        }, errors.Count > 0 || broken is not null ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK);

    private static async Task<AccessRequest> Find(PokCasesDb db, CaseAccess access, Guid id) =>
        await db.AccessRequests.SingleOrDefaultAsync(r => r.Id == id && r.CaseId == access.About.Id) ?? throw RefusedException.Unknown();
}
