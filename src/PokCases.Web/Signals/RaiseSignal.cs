using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Signals;
using PokCases.Web.Accountability;
using PokCases.Web.Cases;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;
using PokCases.Web.Shell.LookingOver;

namespace PokCases.Web.Signals;

/// <summary>Raising a signal, from a case or on its own, and saying it better.</summary>
/// <remarks>Nothing of a case is copied. That it came from one is kept as a number; which one stands on the case's own timeline without the signal.</remarks>
internal static class RaiseSignal
{
    public const string Path = "/signalen/nieuw";

    public static void MapRaising(this IEndpointRouteBuilder app)
    {
        app.MapGet(Path, Ask);
        app.MapPost(Path, Raise).LooksOverItself("asks on its own page, for names as well");
        app.MapGet("/signalen/{id:guid}/wijzigen", (HttpContext http, Guid id) => EditPage(http, id, null, null, []));
        app.MapPost("/signalen/{id:guid}/wijzigen", Rephrase).LooksOverItself("asks on its own page, for names as well");
    }

    private static async Task<IResult> Ask(HttpContext http, string? casus, Guid? kwestie)
    {
        // A signal holds no persons: of a matter only the question that nobody could answer goes along.
        var begun = await Beginning.Read(http, kwestie, "signal-begun");
        return await Page(http, SignalForm.Empty(casus) with { Title = begun?.Title ?? string.Empty, Story = begun?.Unanswered ?? string.Empty, Origin = kwestie }, []);
    }

    private static async Task<IResult> Raise(HttpContext http, IFormCollection form, WriteDoor door, IStringLocalizer<SignalTexts> texts)
    {
        var typed = SignalForm.From(form);
        var errors = typed.Errors(texts, withTimes: true);
        if (errors.Count > 0 || typed.Traces.Count > 0)
        {
            return await Page(http, typed, errors, StatusCodes.Status400BadRequest);
        }

        if (typed.Like.Length == 0 && !http.Request.WantsJson() && await Page(http, typed, [], lookForLike: true, StatusCodes.Status400BadRequest) is { } likeOnes)
        {
            return likeOnes;
        }

        var written = await door.Run(http.GetCaller(), form.CommandId(), "RaiseSignal", async w =>
        {
            var id = await Work(w, typed);
            await Beginning.Keep(http, w, typed.Origin, BeginningKind.Signal, id);
            return id;
        }, http.RequestAborted);
        return CommandResults.Go(http, SignalEndpoints.PathOf(written.Answer));
    }

    private static async Task<Guid> Work(Writing w, SignalForm typed)
    {
        if (typed.Case.Length > 0)
        {
            // The entry in the log names the case and no signal, so that nothing joins the two.
            var access = await CaseAccess.Open(w, typed.Case);
            w.Require(AccessPolicy.WorkOnCase(w.Caller.Viewer, access.Standing), mayKnow: true);
            w.Note(access.About.Id, CaseEventKind.SignalRaised);
        }

        w.For(SignalEndpoints.Purpose);
        w.Require(AccessPolicy.Signals(w.Caller.Viewer), mayKnow: true);
        if (typed.Like is not ("" or SignalForm.New))
        {
            RuleViolation.When(!Guid.TryParse(typed.Like, out var like), "choice-unknown", "A choice was expected.");
            return await Join(w, like, typed);
        }

        var made = new Signal(Guid.CreateVersion7(), typed.Text, typed.TimesRead, typed.Case.Length > 0, w.Caller.PersonId, w.Caller.OrganisationId, w.Now);
        w.Db.Signals.Add(made);
        w.Advance(made.Id, "signal");
        return made.Id;
    }

    private static async Task<Guid> Join(Writing w, Guid id, SignalForm typed)
    {
        var known = await w.Db.Signals.Include(s => s.Introducers).SingleOrDefaultAsync(s => s.Id == id) ?? throw RefusedException.Unknown();
        known.Join(w.Caller.PersonId, w.Caller.OrganisationId, typed.TimesRead, typed.Case.Length > 0, w.Now);
        w.Advance(id, "signal");
        return id;
    }

    private static async Task<IResult> Rephrase(HttpContext http, Guid id, IFormCollection form, WriteDoor door, IStringLocalizer<SignalTexts> texts)
    {
        var typed = SignalForm.From(form);
        var seen = form.Version("versie");
        var errors = typed.Errors(texts, withTimes: false);
        if (errors.Count > 0 || typed.Traces.Count > 0)
        {
            return await EditPage(http, id, typed, seen, errors);
        }

        await door.Run(http.GetCaller(), form.CommandId(), "RephraseSignal", async w =>
        {
            var about = await w.OpenSignal(id);
            w.Require(MayRephrase(w.Caller.Viewer, about), mayKnow: true);
            about.Rephrase(seen, typed.Text, w.Now);
            w.Advance(id, "signal");
        }, http.RequestAborted);
        return CommandResults.Go(http, SignalEndpoints.PathOf(id));
    }

    // Who raised it may say it better until somebody works it out.
    private static Sight MayRephrase(Viewer viewer, Signal about) => about.RaisedById == viewer.PersonId && about.Stage == SignalStage.Raised
        ? AccessPolicy.Signals(viewer)
        : AccessPolicy.LeadSignal(viewer, about.ResponsibleId == viewer.PersonId);

    private static async Task<IResult> Page(HttpContext http, SignalForm typed, Dictionary<string, string> errors, int status = StatusCodes.Status200OK) =>
        (await Page(http, typed, errors, lookForLike: false, status))!;

    // Null when it was asked for like ones only, and there are none.
    private static async Task<IResult?> Page(HttpContext http, SignalForm typed, Dictionary<string, string> errors, bool lookForLike, int status)
    {
        var reading = http.RequestServices.GetRequiredService<ReadDoor>();
        await using var scope = await reading.Open(http.GetCaller(), "signal-raise", SignalEndpoints.Purpose, http.RequestAborted);
        await scope.Require(AccessPolicy.Signals(scope.Caller.Viewer), mayKnow: true);
        var about = typed.Case.Length > 0 ? (await CaseAccess.Open(scope, typed.Case)).About : null;
        var like = lookForLike ? await SignalReader.Like(scope, $"{typed.Title} {typed.Rule}", typed.Story) : [];
        await scope.Record();
        if (lookForLike && like.Count == 0)
        {
            return null;
        }

        http.RequestServices.GetRequiredService<PageFrame>().Section = SignalEndpoints.Section;
        return new RazorComponentResult<RaisePage>(new { Form = typed with { Case = about?.Reference ?? string.Empty }, Errors = errors, Like = like }) { StatusCode = status };
    }

    private static async Task<IResult> EditPage(HttpContext http, Guid id, SignalForm? typed, int? seen, Dictionary<string, string> errors)
    {
        var reading = http.RequestServices.GetRequiredService<ReadDoor>();
        await using var scope = await reading.Open(http.GetCaller(), "signal-edit", SignalEndpoints.Purpose, http.RequestAborted);
        var about = await scope.OpenSignal(id);
        await scope.Require(MayRephrase(scope.Caller.Viewer, about), mayKnow: true);
        await scope.Record();
        http.RequestServices.GetRequiredService<PageFrame>().Section = SignalEndpoints.Section;
        return new RazorComponentResult<RephraseSignalPage>(new { Id = id, Version = seen ?? about.Version, Form = typed ?? SignalForm.Of(about), Errors = errors })
        {
            StatusCode = typed is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };
    }
}
