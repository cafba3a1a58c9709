using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Rights;
using PokCases.Web.Accountability;
using PokCases.Web.Cases;
using PokCases.Web.Cases.Closing;
using PokCases.Web.Cases.Household;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Rights;

/// <summary>The list of residents' requests, writing one down, and its page.</summary>
internal static class RequestEndpoints
{
    public const string Path = "/verzoeken";
    public const string Section = "requests";

    /// <summary>Its numbers have a counter of their own: no table's prefix is as long.</summary>
    public const string Counter = "VERZOEK";

    public static void MapRequests(this IEndpointRouteBuilder app)
    {
        app.MapGet(Path, List);
        app.MapGet(Path + "/nieuw", (HttpContext http, string? casus) => New(http, null, [], casus));
        app.MapPost(Path + "/nieuw", Add);
        app.MapGet(Path + "/{id:guid}", (HttpContext http, Guid id) => Page(http, id, null));
    }

    public static string PathOf(Guid id) => $"{Path}/{id}";

    private static async Task<IResult> List(HttpContext http, ReadDoor reading, PageFrame frame, Words words)
    {
        await using var scope = await reading.Open(http.GetCaller(), "requests", RightsModule.Purpose, http.RequestAborted);
        await scope.Require(AccessPolicy.Requests(scope.Caller.Viewer), mayKnow: false);
        var lines = await RequestReader.List(scope, words.Local(scope.Now));
        await scope.Record();
        frame.Section = Section;
        return new RazorComponentResult<RequestListPage>(new { Lines = lines, Handles = AccessPolicy.HandleRequest(scope.Caller.Viewer).IsAllowed });
    }

    private static async Task<IResult> New(HttpContext http, IFormCollection? form, Dictionary<string, string> errors, string? reference = null)
    {
        RuleViolation.When(errors.Count > 0 && http.Request.WantsJson(), FormAnswers.Page, "The answer is the form with what is to be put right.");
        var services = http.RequestServices;
        await using var scope = await services.GetRequiredService<ReadDoor>().Open(http.GetCaller(), "request-new", RightsModule.Purpose, http.RequestAborted);
        await scope.Require(AccessPolicy.Requests(scope.Caller.Viewer), mayKnow: false);
        await scope.Require(AccessPolicy.HandleRequest(scope.Caller.Viewer), mayKnow: true);
        await scope.Record();
        services.GetRequiredService<PageFrame>().Section = Section;
        return new RazorComponentResult<NewRequestPage>(new { Form = form, Errors = errors, Reference = reference }) { StatusCode = errors.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK };
    }

    private static async Task<IResult> Add(HttpContext http, IFormCollection form, WriteDoor door, Words words, IOptions<RightsOptions> options, IStringLocalizer<RightsTexts> texts)
    {
        var typed = RequestForm.From(form);
        var errors = typed.Errors(texts, words.Today);
        if (errors.Count > 0)
        {
            return await New(http, form, errors);
        }

        var written = await door.Run(http.GetCaller(), form.CommandId(), "NoteResidentRequest", w => Note(w, typed, words, options.Value), http.RequestAborted);
        return written.Answer is { Wrong: { } wrong }
            ? await New(http, form, new() { ["casussen"] = texts[wrong] })
            : CommandResults.Go(http, written.Answer.Go);
    }

    // Nothing is written when one of the cases is not there.
    private static async Task<Noted> Note(Writing w, RequestForm typed, Words words, RightsOptions options)
    {
        w.For(RightsModule.Purpose);
        w.Require(AccessPolicy.Requests(w.Caller.Viewer), mayKnow: false);
        w.Require(AccessPolicy.HandleRequest(w.Caller.Viewer), mayKnow: true);
        var (cases, referrals) = (new List<Guid>(), new List<Guid>());
        foreach (var reference in typed.References)
        {
            if (await CaseQueries.Find(w.Db, reference) is { } about)
            {
                cases.Add(about.Id);
                w.AboutCase(about.Id);
            }
            else if (await RequestReferrals.Find(w.Db, reference) is { } referral)
            {
                referrals.Add(referral.Id);
                w.About(referral.Id);
            }
            else
            {
                return new Noted(string.Empty, "CaseUnknown");
            }
        }

        if (referrals.Count > 0 && !ResidentRequest.CanNameReferrals(typed.Kind!.Value))
        {
            return new Noted(string.Empty, "ReferralKindWrong");
        }

        var today = words.Local(w.Now);
        var number = await ReferenceNumbers.Next(w, Counter, today.Year);
        var request = new ResidentRequest(
            w.CommandId, Domain.Cases.Case.MakeReference("VZ", today.Year, number), typed.Kind!.Value, typed.Channel!.Value, typed.ReceivedOn!.Value, cases, typed.Text, w.Caller.PersonId, today, w.Now, referrals);
        w.Db.Add(request);
        w.About(request.Id);
        await RequestTerms.Watch(w, request, words, options);
        return new Noted(PathOf(request.Id), null);
    }

    /// <summary>The page of a request, with what was wrong in a form of it; null for nothing.</summary>
    public static async Task<IResult> Page(HttpContext http, Guid id, FormTrouble? trouble)
    {
        var services = http.RequestServices;
        var (scope, request) = await RequestWork.OfRequest(http, id, "request");
        await using (scope)
        {
            var view = await RequestReader.Read(scope, request, services.GetRequiredService<IOptions<RightsOptions>>().Value, services.GetRequiredService<IStringLocalizer<HouseholdTexts>>());
            await scope.Record();
            services.GetRequiredService<PageFrame>().Section = Section;
            return new RazorComponentResult<RequestPage>(new { View = view, Trouble = trouble })
            {
                StatusCode = trouble is null ? StatusCodes.Status200OK : trouble.Code == StaleVersion.Code ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest,
            };
        }
    }

    /// <param name="Go">Where it goes on.</param>
    /// <param name="Wrong">What is wrong with what it names: key of a text; null for nothing.</param>
    private sealed record Noted(string Go, string? Wrong);
}
