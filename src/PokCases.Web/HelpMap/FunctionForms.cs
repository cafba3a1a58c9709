using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.HelpMap;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.HelpMap;

/// <summary>Functions of an organisation: by what it is reached, and who takes referrals in.</summary>
internal static class FunctionForms
{
    private static readonly string[] Lines = ["wie", "mail", "telefoon"];

    public static void MapFunctionForms(this IEndpointRouteBuilder app)
    {
        app.MapGet($"{HelpMapModule.Path}/aanbieders/{{id:guid}}/functies", (HttpContext http, Guid id) => NewPage(http, id, new FormState()));
        app.MapPost($"{HelpMapModule.Path}/aanbieders/{{id:guid}}/functies", Add);
        app.MapGet($"{HelpMapModule.Path}/functies/{{id:guid}}/wijzigen", (HttpContext http, Guid id) => EditPage(http, id, null));
        app.MapPost($"{HelpMapModule.Path}/functies/{{id:guid}}/wijzigen", Change);
        app.MapPost($"{HelpMapModule.Path}/functies/{{id:guid}}/einde", End);
    }

    private static async Task<IResult> Add(HttpContext http, Guid id, IFormCollection form, WriteDoor door, IStringLocalizer<HelpMapTexts> texts)
    {
        var typed = new FormState(form);
        var text = Read(typed, texts);
        if (!typed.IsRight)
        {
            return await NewPage(http, id, typed);
        }

        await door.Run(http.GetCaller(), form.CommandId(), "AddHelpFunction", async w =>
        {
            var provider = await w.KeepProvider(id);
            var made = new HelpFunction(Guid.CreateVersion7(), id, provider.OrganisationId, await Checked(w, text, provider));
            w.Db.HelpFunctions.Add(made);
            w.About(made.Id);
        }, http.RequestAborted);
        return CommandResults.Go(http, HelpMapModule.ProviderPath(id));
    }

    private static async Task<IResult> Change(HttpContext http, Guid id, IFormCollection form, WriteDoor door, IStringLocalizer<HelpMapTexts> texts)
    {
        var typed = new FormState(form);
        var text = Read(typed, texts);
        var seen = form.Version("versie");
        if (!typed.IsRight)
        {
            return await EditPage(http, id, typed);
        }

        try
        {
            var written = await door.Run(http.GetCaller(), form.CommandId(), "ChangeHelpFunction", async w =>
            {
                var (function, provider) = await Keep(w, id);
                function.Change(seen, await Checked(w, text, provider));
                return provider.Id;
            }, http.RequestAborted);
            return CommandResults.Go(http, HelpMapModule.ProviderPath(written.Answer));
        }
        catch (RuleViolation broken) when (broken.Code == StaleVersion.Code && !http.Request.WantsJson())
        {
            return await Conflict(http, id, form, typed, texts);
        }
    }

    private static async Task<IResult> End(HttpContext http, Guid id, IFormCollection form, WriteDoor door)
    {
        var written = await door.Run(http.GetCaller(), form.CommandId(), "EndHelpFunction", async w =>
        {
            var (function, provider) = await Keep(w, id);
            function.SetClosed(form.Version("versie"), closed: true);
            return provider.Id;
        }, http.RequestAborted);
        return CommandResults.Go(http, HelpMapModule.ProviderPath(written.Answer));
    }

    private static async Task<(HelpFunction Function, Provider Provider)> Keep(Writing w, Guid id)
    {
        var function = await w.Db.HelpFunctions.SingleOrDefaultAsync(f => f.Id == id) ?? throw RefusedException.Unknown();
        w.About(id);
        return (function, await w.KeepProvider(function.ProviderId));
    }

    // Only people of the partner, who work there now.
    private static async Task<HelpFunctionText> Checked(Writing w, HelpFunctionText text, Provider provider)
    {
        var known = await People(w.Db, provider).Where(p => text.PeopleIds.Contains(p.Id)).CountAsync();
        RuleViolation.When(known != text.PeopleIds.Count, "choice-unknown", "A choice was expected.");
        return text;
    }

    private static IQueryable<Professional> People(PokCasesDb db, Provider provider) =>
        db.Professionals.Where(p => p.OrganisationId == provider.OrganisationId && p.State == ProfessionalState.Active);

    private static HelpFunctionText Read(FormState form, IStringLocalizer<HelpMapTexts> texts)
    {
        form.Require("naam", Texts.Line, texts["NameMissing"], texts["TooLong", Texts.Line]);
        foreach (var field in Lines.Where(f => form.Value(f).Trim().Length > Texts.Line))
        {
            form.Wrong(field, texts["TooLong", Texts.Line]);
        }

        List<Guid> people = [.. form.All("mensen").Select(p => Guid.TryParse(p, out var id) ? id : throw new RuleViolation("choice-unknown", "A choice was expected.")).Distinct()];
        return new HelpFunctionText(form.Value("naam"), form.Value("wie"), form.Value("mail"), form.Value("telefoon"), form.Value("verwijzingen").Length > 0, people);
    }

    private static FormState Of(HelpFunction function) => new FormState()
        .With("naam", function.Name)
        .With("wie", function.PersonName)
        .With("mail", function.Email)
        .With("telefoon", function.Phone)
        .With("verwijzingen", function.TakesReferrals ? "true" : string.Empty)
        .With("mensen", function.PeopleIds.Select(p => p.ToString()).ToArray())
        .With("versie", function.Version.ToString(CultureInfo.InvariantCulture));

    private static async Task<IResult> NewPage(HttpContext http, Guid id, FormState form)
    {
        await using var scope = await http.RequestServices.GetRequiredService<ReadDoor>().OpenMap(http, "help-function-new");
        return await Page(http, scope, form, await scope.SeeProvider(id), null);
    }

    private static async Task<IResult> EditPage(HttpContext http, Guid id, FormState? form)
    {
        await using var scope = await http.RequestServices.GetRequiredService<ReadDoor>().OpenMap(http, "help-function-edit");
        var function = await See(scope, id);
        return await Page(http, scope, form ?? Of(function), await scope.SeeProvider(function.ProviderId), function);
    }

    private static async Task<HelpFunction> See(AccessScope scope, Guid id) => await scope.Db.HelpFunctions.SingleOrDefaultAsync(f => f.Id == id) ?? throw RefusedException.Unknown();

    private static async Task<IResult> Page(HttpContext http, AccessScope scope, FormState form, Provider provider, HelpFunction? function)
    {
        await scope.Require(AccessPolicy.KeepHelpMap(scope.Caller.Viewer, null, provider.OrganisationId), mayKnow: true);
        var people = await People(scope.Db, provider).OrderBy(p => p.Name).Select(p => new { p.Id, p.Name, p.Function }).ToListAsync();
        await scope.Record();
        http.RequestServices.GetRequiredService<PageFrame>().Section = HelpMapModule.Section;
        return new RazorComponentResult<FunctionFormPage>(new { Form = form, Provider = provider, Function = function, People = (IReadOnlyList<FieldChoice>)[.. people.Select(p => new FieldChoice(p.Id.ToString(), p.Name, p.Function))] })
        {
            StatusCode = form.IsRight ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };
    }

    private static async Task<IResult> Conflict(HttpContext http, Guid id, IFormCollection form, FormState typed, IStringLocalizer<HelpMapTexts> texts)
    {
        await using var scope = await http.RequestServices.GetRequiredService<ReadDoor>().OpenMap(http, "help-function-edit");
        var function = await See(scope, id);
        await scope.Record();
        var theirs = Of(function);
        ConflictText Text(string field, string key) => new(texts[key], typed.Value(field).Trim(), theirs.Value(field), field);
        return new RazorComponentResult<ConflictPage>(new
        {
            What = function.Name,
            Action = $"{HelpMapModule.Path}/functies/{id}/wijzigen",
            Fields = form,
            Present = function.Version,
            TheirsHref = HelpMapModule.ProviderPath(function.ProviderId),
            Texts = (IReadOnlyList<ConflictText>)[Text("naam", "FunctionName"), Text("wie", "Who"), Text("mail", "Email"), Text("telefoon", "Phone")],
        })
        { StatusCode = StatusCodes.Status409Conflict };
    }
}
