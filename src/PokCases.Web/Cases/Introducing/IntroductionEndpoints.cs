using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Web.Accountability;
using PokCases.Web.Live;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;
using PokCases.Web.Shell.LookingOver;

namespace PokCases.Web.Cases.Introducing;

/// <summary>Telling better what was told when the case was brought.</summary>
internal static class IntroductionEndpoints
{
    public const string Under = "/inbreng";

    /// <summary>Name under which what isn't saved yet is kept in the browser.</summary>
    public static string DraftOf(Guid caseId) => $"inbreng-{caseId}";

    public static void MapIntroduction(this IEndpointRouteBuilder app)
    {
        app.MapGet("/casussen/{reference}/inbreng", Ask);
        app.MapPost("/casussen/{reference}/inbreng", Change).LooksOverItself("asks on its own page, for names as well");
    }

    private static Task<IResult> Ask(HttpContext http, string reference, Words words) =>
        CasePart.Form<IntroductionPage>(http, reference, "case-introduction", async (scope, access) =>
        {
            await scope.Require(AccessPolicy.WorkOnCase(scope.Caller.Viewer, access.Standing), mayKnow: true);
            var told = await scope.Db.Introductions.SingleOrDefaultAsync(i => i.CaseId == access.About.Id);
            var form = told is null ? IntroductionForm.Empty(words.Today) : IntroductionForm.Of(told, words.Today);
            return await Parameters(http, scope, access, form, told?.Version ?? 0, [], words);
        });

    private static async Task<IResult> Change(HttpContext http, string reference, IFormCollection form, IStringLocalizer<IntroducingTexts> texts, IStringLocalizer<CaseTexts> names, Words words)
    {
        var told = IntroductionForm.From(form);
        var seen = form.Version("version");
        Dictionary<string, string> errors = [];
        told.Check(errors, texts, words.Today);
        IReadOnlyList<PersonalTraceKind> traces = form.LookedOver() ? [] : told.Traces;
        if (errors.Count > 0 || traces.Count > 0)
        {
            RuleViolation.When(http.Request.WantsJson(), FormAnswers.Page, "The answer is the form with what is to be put right.");
            return await CasePart.Form<IntroductionPage>(http, reference, "case-introduction", async (scope, access) =>
            {
                await scope.Require(AccessPolicy.WorkOnCase(scope.Caller.Viewer, access.Standing), mayKnow: true);
                return await Parameters(http, scope, access, told, seen, errors, words, traces);
            }, StatusCodes.Status400BadRequest);
        }

        try
        {
            return await CasePart.Run(http, form, reference, "ChangeIntroduction", "", async (w, access) =>
            {
                var known = await w.Db.Introductions.SingleOrDefaultAsync(i => i.CaseId == access.About.Id);
                if (known is null)
                {
                    StaleVersion.Check(seen, 0);
                    w.Db.Introductions.Add(new Introduction(access.About.Id, told.Read(), words.Local(w.Now)));
                }
                else
                {
                    known.Change(seen, told.Read(), words.Local(w.Now));
                }

                w.Note(access.About.Id, CaseEventKind.IntroductionChanged);
                w.Advance(access.About.Id, CaseElements.Introduction);
            });
        }
        catch (RuleViolation rule) when (rule.Code == StaleVersion.Code && !http.Request.WantsJson())
        {
            return await Conflict(http, reference, form, told, texts, names);
        }
    }

    // Nothing is silently overwritten: both are shown, and this person chooses.
    private static async Task<IResult> Conflict(HttpContext http, string reference, IFormCollection form, IntroductionForm mine, IStringLocalizer<IntroducingTexts> texts, IStringLocalizer<CaseTexts> names)
    {
        var reading = http.RequestServices.GetRequiredService<ReadDoor>();
        await using var scope = await reading.Open(http.GetCaller(), "case-introduction", "casus", http.RequestAborted);
        var about = (await CaseAccess.Open(scope, reference)).About;
        var theirs = await scope.Db.Introductions.SingleAsync(i => i.CaseId == about.Id);
        await scope.Record();
        return new RazorComponentResult<ConflictPage>(new
        {
            What = about.Reference,
            Action = CaseEndpoints.PathOf(about.Reference) + Under,
            Fields = form,
            Texts = new List<ConflictText>
            {
                new(texts["Tried"], mine.Tried.ReplaceLineEndings("\n"), theirs.Tried, "geprobeerd"),
                new(texts["WhichDomains"], Named(mine.Domains, d => names[$"Domain.{d}"]), Named(theirs.Domains, d => names[$"Domain.{d}"])),
                new(texts["StuckWhere"], Named(mine.StuckOn, s => texts[$"Stuck.{s}"]), Named(theirs.StuckOn, s => texts[$"Stuck.{s}"])),
                new(texts["StuckHow"], mine.StuckHow.ReplaceLineEndings("\n"), theirs.StuckHow, "vast-hoe"),
                new(texts["Urgency"], texts[mine.IsUrgent ? "Urgent" : "Usual"], texts[theirs.IsUrgent ? "Urgent" : "Usual"]),
                new(texts["UrgentWhy"], mine.UrgentWhy, theirs.UrgentWhy, "spoed-waarom"),
                new(texts["Knows"], texts[$"Knows.{mine.Knows}"], texts[$"Knows.{theirs.Knows}"]),
                new(texts["KnowsSince"], mine.KnowsSince, theirs.KnowsSince is { } since ? Words.Machine(since) : ""),
                new(texts["KnowsWhy"], mine.KnowsWhy, theirs.KnowsWhy, "weet-waarom"),
            },
            Present = theirs.Version,
            VersionField = "version",
            TheirsHref = CaseEndpoints.PathOf(about.Reference),
            Draft = DraftOf(about.Id),
        })
        { StatusCode = StatusCodes.Status409Conflict };
    }

    private static string Named<T>(IEnumerable<T> chosen, Func<T, string> name) => string.Join(", ", chosen.Select(name).Order(StringComparer.CurrentCulture));

    private static async Task<object> Parameters(HttpContext http, AccessScope scope, CaseAccess access, IntroductionForm told, int version, Dictionary<string, string> errors, Words words, IReadOnlyList<PersonalTraceKind>? traces = null)
    {
        var table = await scope.Db.Tables.Where(t => t.Id == access.About.TableId).AsNoTracking().ToListAsync();
        return new
        {
            access.About.Id,
            access.About.Reference,
            Told = told,
            Version = version,
            Domains = WithChosen(IntroduceReader.Domains(table), told),
            Errors = errors,
            Traces = traces ?? [],
            DraftPerson = http.RequestServices.GetRequiredService<DraftKeys>().NameOf(scope.Caller.PersonId),
            Today = words.Today,
        };
    }

    // What was chosen at another table stays to be chosen.
    private static IReadOnlyList<LifeDomain> WithChosen(IReadOnlyList<LifeDomain> domains, IntroductionForm told) =>
        [.. Enum.GetValues<LifeDomain>().Where(d => domains.Contains(d) || told.Domains.Contains(d.ToString()))];
}
