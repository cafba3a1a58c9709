using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Rights;
using PokCases.Web.Cases.Household;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Rights;

/// <summary>Whom a request is about, what was checked, extending its term, taking it back.</summary>
internal static class RequestStepEndpoints
{
    private const string One = RequestEndpoints.Path + "/{id:guid}";

    public static void MapRequestSteps(this IEndpointRouteBuilder app)
    {
        app.MapGet(One + "/persoon", Persons);
        app.MapPost(One + "/persoon", Choose);
        app.MapPost(One + "/controle", Check);
        app.MapPost(One + "/verlengen", Extend);
        app.MapPost(One + "/intrekken", Withdraw);
    }

    private static async Task<IResult> Persons(HttpContext http, Guid id, PageFrame frame, IStringLocalizer<HouseholdTexts> household)
    {
        var (scope, request) = await RequestWork.OfRequest(http, id, "request-person");
        await using (scope)
        {
            RequestWork.ShowAll(scope, request);
            var members = await RequestReader.Members(scope, request, household);
            // All of them are shown by name, to choose from.
            members.ForEach(m => scope.Show(m.PersonId, Ground.PrivacyOfficer));
            await scope.Record();
            frame.Section = RequestEndpoints.Section;
            return new RazorComponentResult<RequestPersonPage>(new { Request = request, Members = members });
        }
    }

    private static Task<IResult> Choose(HttpContext http, Guid id, IFormCollection form) => RequestWork.Run(http, form, id, "ChooseRequestPerson", async (w, request) =>
    {
        var chosen = form.Ids("persoon");
        var cases = request.CaseIds;
        var known = await w.Db.HouseholdMembers.Where(m => cases.Contains(m.CaseId) && chosen.Contains(m.PersonId)).Select(m => m.PersonId).Distinct().ToListAsync();
        RuleViolation.When(known.Count != chosen.Count, "choice-unknown", "Somebody of the households of the named cases.");
        // What was gathered about somebody else does not stay.
        w.Db.RemoveRange(await w.Db.Set<ReportItem>().Where(i => i.RequestId == id).ToListAsync());
        request.About(form.Version("versie"), known);
        known.ForEach(w.About);
    });

    private static Task<IResult> Check(HttpContext http, Guid id, IFormCollection form) => RequestWork.Run(http, form, id, "CheckResidentRequest", (_, request) =>
    {
        RuleViolation.When(!form.Ticked("gedaan"), "request-check-tick", "It is ticked that it was checked.");
        request.Check(form.Version("versie"), form.Choice<RequestCheck>("wat"), form.Text("hoe"));
    });

    private static Task<IResult> Extend(HttpContext http, Guid id, IFormCollection form, Words words, IOptions<RightsOptions> options) => RequestWork.Run(http, form, id, "ExtendResidentRequest", async (w, request) =>
    {
        request.Extend(form.Version("versie"), form.Text("waarom"), form.Day("verteld"), words.Local(w.Now));
        await RequestTerms.Watch(w, request, words, options.Value);
    });

    private static Task<IResult> Withdraw(HttpContext http, Guid id, IFormCollection form) => RequestWork.Run(http, form, id, "WithdrawResidentRequest", (_, request) => request.Withdraw(form.Version("versie"), form.Text("reden")));
}
