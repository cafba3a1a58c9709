using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Outcomes.Surveys;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Outcomes.Surveys;

/// <summary>Opening questionnaires, giving their address, closing them, and seeing what came of them: the coordinator.</summary>
internal static class SurveyEndpoints
{
    public static void MapSurveyPages(this IEndpointRouteBuilder surveys)
    {
        surveys.MapGet("/", (HttpContext http) => List(http, null));
        surveys.MapPost("/", Open);
        surveys.MapGet("/{id:guid}", (HttpContext http, Guid id) => Page(http, id, null));
        surveys.MapPost("/{id:guid}/adres", GiveAddress);
        surveys.MapPost("/{id:guid}/sluiten", Close);
    }

    private static async Task<IResult> Open(HttpContext http, IFormCollection form, WriteDoor door, SiteAddress site, Words words)
    {
        // The address is on a page that is the answer and is nowhere else.
        RuleViolation.When(http.Request.WantsJson(), FormAnswers.Page, "The answer is the page with the address.");
        var (secret, mark) = (AddressSecrets.New(), Guid.CreateVersion7());
        try
        {
            var written = await door.Run(http.GetCaller(), form.CommandId(), "OpenSurvey", async w =>
            {
                Require(w);
                var table = form.OptionalId("tafel");
                RuleViolation.When(table is not null && !await w.Db.Tables.AnyAsync(t => t.Id == table), "choice-unknown", "There is no such table.");
                RuleViolation.When(form.Text("voor").Length == 0, "survey-audience", "It is asked of somebody.");
                var survey = new Survey(
                    Guid.CreateVersion7(),
                    table,
                    form.Choice<SurveyAudience>("voor"),
                    FormReading.TryDay(form.Text("van"), out var first) ? first : throw new RuleViolation("survey-first-day", "A first day was expected."),
                    FormReading.TryDay(form.Text("tot"), out var last) ? last : throw new RuleViolation("survey-last-day", "A last day was expected."),
                    AddressSecrets.HashOf(secret),
                    words.Local(w.Now));
                w.Db.Surveys.Add(survey);
                w.About(survey.Id);
                return new Given(survey.Id, mark);
            }, http.RequestAborted);
            return Address(written.Answer, mark, secret, site);
        }
        catch (RuleViolation rule)
        {
            return await List(http, new FormTrouble(rule.Code, form));
        }
    }

    private static async Task<IResult> GiveAddress(HttpContext http, Guid id, IFormCollection form, WriteDoor door, SiteAddress site, Words words)
    {
        RuleViolation.When(http.Request.WantsJson(), FormAnswers.Page, "The answer is the page with the address.");
        var (secret, mark) = (AddressSecrets.New(), Guid.CreateVersion7());
        try
        {
            var written = await door.Run(http.GetCaller(), form.CommandId(), "GiveSurveyAddress", async w =>
            {
                (await Find(w, id)).GiveAddress(AddressSecrets.HashOf(secret), words.Local(w.Now));
                return new Given(id, mark);
            }, http.RequestAborted);
            return Address(written.Answer, mark, secret, site);
        }
        catch (RuleViolation rule)
        {
            return await Page(http, id, new FormTrouble(rule.Code, form));
        }
    }

    private static Task<IResult> Close(HttpContext http, Guid id, IFormCollection form, Words words) => FormCommand.Run(
        http,
        form,
        "CloseSurvey",
        async w =>
        {
            (await Find(w, id)).Close(words.Local(w.Now));
            return SurveysModule.PathOf(id);
        },
        trouble => Page(http, id, trouble));

    private static void Require(Writing w)
    {
        w.For(SurveysModule.Purpose);
        w.Require(AccessPolicy.Surveys(w.Caller.Viewer), mayKnow: true);
    }

    private static async Task<Survey> Find(Writing w, Guid id)
    {
        Require(w);
        var survey = await w.Db.Surveys.SingleOrDefaultAsync(s => s.Id == id) ?? throw RefusedException.Unknown();
        w.About(id);
        return survey;
    }

    // The same form sent again makes no second address, and the first was shown then.
    private static RazorComponentResult<SurveyAddressPage> Address(Given given, Guid mark, string secret, SiteAddress site) =>
        new(new { Back = SurveysModule.PathOf(given.Id), Link = given.Mark == mark ? site.Of(AnswerEndpoints.PathOf(secret)) : null });

    private static async Task<IResult> List(HttpContext http, FormTrouble? trouble)
    {
        var services = http.RequestServices;
        var reading = services.GetRequiredService<ReadDoor>();
        await using var scope = await reading.Open(http.GetCaller(), "survey-list", SurveysModule.Purpose, http.RequestAborted);
        var view = await SurveyReader.All(scope, services.GetRequiredService<Words>().Today);
        await scope.Record();
        return new RazorComponentResult<SurveyListPage>(new { View = view, Trouble = trouble }) { StatusCode = FormTrouble.StatusOf(trouble) };
    }

    private static async Task<IResult> Page(HttpContext http, Guid id, FormTrouble? trouble)
    {
        var services = http.RequestServices;
        var reading = services.GetRequiredService<ReadDoor>();
        var (outcomes, surveys) = (services.GetRequiredService<IOptions<OutcomesOptions>>().Value, services.GetRequiredService<IOptions<SurveysOptions>>().Value);
        await using var scope = await reading.Open(http.GetCaller(), "survey", SurveysModule.Purpose, http.RequestAborted);
        var view = await SurveyReader.One(scope, id, services.GetRequiredService<Words>().Today, outcomes.Read(), surveys.RemarkMonths);
        await scope.Record();
        return new RazorComponentResult<SurveyPage>(new { View = view, Trouble = trouble }) { StatusCode = FormTrouble.StatusOf(trouble) };
    }

    private sealed record Given(Guid Id, Guid Mark);
}
