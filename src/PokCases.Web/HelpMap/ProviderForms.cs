using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.HelpMap;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.HelpMap;

/// <summary>Putting an organisation on the map, changing it, and taking it off.</summary>
internal static class ProviderForms
{
    private const string NewPath = $"{HelpMapModule.Path}/aanbieders/nieuw";

    public static void MapProviderForms(this IEndpointRouteBuilder app)
    {
        app.MapGet(NewPath, (Delegate)((HttpContext http) => NewPage(http, new FormState())));
        app.MapPost(NewPath, Add);
        app.MapGet($"{HelpMapModule.Path}/aanbieders/{{id:guid}}/wijzigen", (HttpContext http, Guid id) => EditPage(http, id, null));
        app.MapPost($"{HelpMapModule.Path}/aanbieders/{{id:guid}}/wijzigen", Change);
        app.MapPost($"{HelpMapModule.Path}/aanbieders/{{id:guid}}/kaart", SetClosed);
    }

    private static async Task<IResult> Add(HttpContext http, IFormCollection form, WriteDoor door, IStringLocalizer<HelpMapTexts> texts)
    {
        var typed = new FormState(form);
        var text = Read(typed, texts);
        if (!typed.IsRight)
        {
            return await NewPage(http, typed);
        }

        var written = await door.Run(http.GetCaller(), form.CommandId(), "AddHelpProvider", async w =>
        {
            w.For(HelpMapModule.Purpose);
            var partner = await PartnerOf(w, form, w.Caller.OrganisationId);
            w.Require(AccessPolicy.KeepHelpMap(w.Caller.Viewer, null, partner), mayKnow: true);
            var made = new Provider(Guid.CreateVersion7(), text, partner, null, w.Now);
            w.Db.Providers.Add(made);
            w.About(made.Id);
            return made.Id;
        }, http.RequestAborted);
        return CommandResults.Go(http, HelpMapModule.ProviderPath(written.Answer));
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
            await door.Run(http.GetCaller(), form.CommandId(), "ChangeHelpProvider", async w =>
            {
                var provider = await w.KeepProvider(id);
                provider.Change(seen, text, await PartnerOf(w, form, provider.OrganisationId), w.Now);
                await KeepOfferWords.OfAll(w.Db, provider);
            }, http.RequestAborted);
        }
        catch (RuleViolation broken) when (broken.Code == StaleVersion.Code && !http.Request.WantsJson())
        {
            return await Conflict(http, id, form, typed, texts);
        }

        return CommandResults.Go(http, HelpMapModule.ProviderPath(id));
    }

    private static async Task<IResult> SetClosed(HttpContext http, Guid id, IFormCollection form, WriteDoor door)
    {
        await door.Run(http.GetCaller(), form.CommandId(), "SetHelpProviderOnMap", async w =>
        {
            var provider = await w.KeepProvider(id);
            provider.SetClosed(form.Version("versie"), form.Ticked("weg"), w.Now);
            await KeepOfferWords.OfAll(w.Db, provider);
        }, http.RequestAborted);
        return CommandResults.Go(http, HelpMapModule.ProviderPath(id));
    }

    // The coordinator says which partner it is; others put only their own organisation on the map.
    private static async Task<Guid?> PartnerOf(Writing w, IFormCollection form, Guid? otherwise)
    {
        if (!AccessPolicy.KeepHelpMap(w.Caller.Viewer, null, null).IsAllowed)
        {
            return otherwise;
        }

        var partner = form.OptionalId("partner");
        RuleViolation.When(partner is not null && !await w.Db.Organisations.AnyAsync(o => o.Id == partner), "organisation-unknown", "No such organisation.");
        return partner;
    }

    private static ProviderText Read(FormState form, IStringLocalizer<HelpMapTexts> texts)
    {
        form.Require("naam", Texts.Line, texts["NameMissing"], texts["TooLong", Texts.Line]);
        Longest("omschrijving", ProviderText.Longest);
        Longest("website", 500);
        Longest("mail", Texts.Line);
        Longest("telefoon", Texts.Line);
        var text = new ProviderText(form.Value("naam"), form.Value("omschrijving"), form.Value("website"), form.Value("mail"), form.Value("telefoon"));
        if (form.IsRight)
        {
            try
            {
                text.Cleaned();
            }
            catch (RuleViolation broken) when (broken.Code == "help-website")
            {
                form.Wrong("website", texts["WebsiteWrong"]);
            }
        }

        return text;

        void Longest(string field, int longest)
        {
            if (form.Value(field).ReplaceLineEndings("\n").Trim().Length > longest)
            {
                form.Wrong(field, texts["TooLong", longest]);
            }
        }
    }

    private static FormState Of(Provider provider) => new FormState()
        .With("naam", provider.Name)
        .With("omschrijving", provider.Description)
        .With("website", provider.Website)
        .With("mail", provider.Email)
        .With("telefoon", provider.Phone)
        .With("partner", provider.OrganisationId?.ToString() ?? string.Empty)
        .With("versie", provider.Version.ToString(CultureInfo.InvariantCulture));

    private static async Task<IResult> NewPage(HttpContext http, FormState form)
    {
        await using var scope = await http.RequestServices.GetRequiredService<ReadDoor>().OpenMap(http, "help-provider-new");
        return await Page(http, scope, form, null);
    }

    private static async Task<IResult> EditPage(HttpContext http, Guid id, FormState? form)
    {
        await using var scope = await http.RequestServices.GetRequiredService<ReadDoor>().OpenMap(http, "help-provider-edit");
        var provider = await scope.SeeProvider(id);
        await scope.Require(AccessPolicy.KeepHelpMap(scope.Caller.Viewer, null, provider.OrganisationId), mayKnow: true);
        return await Page(http, scope, form ?? Of(provider), provider);
    }

    private static async Task<IResult> Page(HttpContext http, AccessScope scope, FormState form, Provider? provider)
    {
        IReadOnlyList<FieldChoice> partners = AccessPolicy.KeepHelpMap(scope.Caller.Viewer, null, null).IsAllowed
            ? [.. (await scope.Db.Organisations.OrderBy(o => o.Name).Select(o => new { o.Id, o.Name }).ToListAsync()).Select(o => new FieldChoice(o.Id.ToString(), o.Name))]
            : [];
        await scope.Record();
        http.RequestServices.GetRequiredService<PageFrame>().Section = HelpMapModule.Section;
        return new RazorComponentResult<ProviderFormPage>(new { Form = form, Provider = provider, Partners = partners })
        {
            StatusCode = form.IsRight ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };
    }

    private static async Task<IResult> Conflict(HttpContext http, Guid id, IFormCollection form, FormState typed, IStringLocalizer<HelpMapTexts> texts)
    {
        await using var scope = await http.RequestServices.GetRequiredService<ReadDoor>().OpenMap(http, "help-provider-edit");
        var provider = await scope.SeeProvider(id);
        await scope.Record();
        var theirs = Of(provider);
        ConflictText Text(string field, string key) => new(texts[key], typed.Value(field).ReplaceLineEndings("\n").Trim(), theirs.Value(field), field);
        return new RazorComponentResult<ConflictPage>(new
        {
            What = provider.Name,
            Action = $"{HelpMapModule.ProviderPath(id)}/wijzigen",
            Fields = form,
            Present = provider.Version,
            TheirsHref = HelpMapModule.ProviderPath(id),
            Texts = (IReadOnlyList<ConflictText>)[Text("naam", "Name"), Text("omschrijving", "Description"), Text("website", "Website"), Text("mail", "Email"), Text("telefoon", "Phone")],
        })
        { StatusCode = StatusCodes.Status409Conflict };
    }
}
