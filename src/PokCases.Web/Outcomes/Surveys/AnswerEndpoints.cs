using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Outcomes.Surveys;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;
using PokCases.Web.Shell.LookingOver;

namespace PokCases.Web.Outcomes.Surveys;

/// <summary>Answering a questionnaire by its secret address, without signing in.</summary>
/// <remarks>
/// Nothing of who answers is kept: no network address, no session, no order. The log says that an answer came in and
/// not to which questionnaire. An address that is closed and one that never was get the same page.
/// </remarks>
internal static class AnswerEndpoints
{
    private const string NotOpen = "survey-not-open";

    public static void MapAnswering(this IEndpointRouteBuilder app)
    {
        var address = app.MapGroup("/vragenlijst/{secret}").AllowAnonymous().AddEndpointFilter(AddressSecrets.Neutral);
        address.MapGet("", Ask);
        address.MapPost("", Answer).RequireRateLimiting(SurveyLimit.Policy).LooksOverItself("asks on its own page, for names as well");
    }

    public static string PathOf(string secret) => $"/vragenlijst/{secret}";

    private static async Task<IResult> Ask(HttpContext http, string secret, ReadDoor reading, Words words) =>
        await Find(reading, secret, words.Today) is { } asked ? Page(http, asked, null, null, [], []) : Gone();

    private static async Task<IResult> Answer(HttpContext http, string secret, IFormCollection form, ReadDoor reading, WriteDoor door, Words words, IStringLocalizer<SurveyTexts> texts)
    {
        if (await Find(reading, secret, words.Today) is not { } asked)
        {
            return Gone();
        }

        try
        {
            var typed = AnswerForm.From(form, asked.Survey.Audience);
            RuleViolation.When(typed.IsEmpty, "survey-empty", "Nothing was filled in.");
            if (typed.IsTooLong)
            {
                return Page(http, asked, form, null, new() { [AnswerForm.RemarkField] = texts["TooLong", SurveyRemark.Longest] }, []);
            }

            if (typed.Traces.Count > 0)
            {
                return Page(http, asked, form, null, [], typed.Traces);
            }

            await door.Run(Caller.Nobody(), form.CommandId(), "AnswerSurvey", w => Take(w, AddressSecrets.HashOf(secret), typed, words.Local(w.Now)), CancellationToken.None);
            return new RazorComponentResult<AnswerThanksPage>();
        }
        catch (RuleViolation rule) when (rule.Code == NotOpen)
        {
            return Gone();
        }
        catch (RuleViolation rule)
        {
            return Page(http, asked, form, rule.Code, [], []);
        }
    }

    private static async Task Take(Writing w, byte[] hash, AnswerForm typed, DateOnly today)
    {
        w.For(SurveysModule.Purpose);
        var survey = await w.Db.Surveys.SingleOrDefaultAsync(s => s.SecretHash == hash);
        var sight = AccessPolicy.AnswerSurvey(survey, today);
        RuleViolation.When(!sight.IsAllowed, NotOpen, "It was closed meanwhile.");
        w.Require(sight, mayKnow: false);
        survey!.Receive(today);
        var tallies = await w.Db.SurveyTallies.Where(t => t.SurveyId == survey.Id).ToListAsync();
        foreach (var (question, answer) in typed.Answers)
        {
            var tally = tallies.Find(t => t.Question == question && t.Answer == answer);
            if (tally is null)
            {
                w.Db.SurveyTallies.Add(tally = new SurveyTally(survey.Id, question, answer));
            }

            tally.Add();
        }

        if (typed.Remark.Length > 0)
        {
            // An id by chance: one made from the clock would tell when.
            w.Db.SurveyRemarks.Add(new SurveyRemark(Guid.NewGuid(), survey.Id, typed.Remark));
        }
    }

    private static async Task<Asked?> Find(ReadDoor reading, string secret, DateOnly today)
    {
        var hash = AddressSecrets.HashOf(secret);
        await using var db = reading.Plain();
        var survey = await db.Surveys.AsNoTracking().SingleOrDefaultAsync(s => s.SecretHash == hash);
        return AccessPolicy.AnswerSurvey(survey, today).IsAllowed
            ? new Asked(survey!, PathOf(secret), await db.Tables.Where(t => t.Id == survey!.TableId).Select(t => t.Name).SingleOrDefaultAsync())
            : null;
    }

    private static RazorComponentResult<AnswerPage> Page(HttpContext http, Asked asked, IFormCollection? typed, string? code, Dictionary<string, string> errors, IReadOnlyList<PersonalTraceKind> traces) => new(new
    {
        asked.Survey.Audience,
        asked.Path,
        asked.Table,
        Months = http.RequestServices.GetRequiredService<IOptions<SurveysOptions>>().Value.RemarkMonths,
        Typed = typed,
        Code = code,
        Errors = errors,
        Traces = traces,
    })
    { StatusCode = typed is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest };

    private static RazorComponentResult<AnswerGonePage> Gone() => new() { StatusCode = StatusCodes.Status404NotFound };

    private sealed record Asked(Survey Survey, string Path, string? Table);
}
