using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.HelpMap;
using PokCases.Web.Accountability;
using PokCases.Web.Cases;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.HelpMap;

/// <summary>Putting help on the map, and changing what is written about it.</summary>
internal static class OfferForms
{
    public static void MapOfferForms(this IEndpointRouteBuilder app)
    {
        app.MapGet($"{HelpMapModule.Path}/aanbieders/{{id:guid}}/aanbod", (HttpContext http, Guid id) => NewPage(http, id, OfferInput.Of(HelpOfferText.Named(string.Empty))));
        app.MapPost($"{HelpMapModule.Path}/aanbieders/{{id:guid}}/aanbod", Add);
        app.MapGet($"{HelpMapModule.Path}/{{id:guid}}/wijzigen", (HttpContext http, Guid id) => EditPage(http, id, null));
        app.MapPost($"{HelpMapModule.Path}/{{id:guid}}/wijzigen", Change);
    }

    private static async Task<IResult> Add(HttpContext http, Guid id, IFormCollection form, WriteDoor door, HelpMapReminders reminders, IStringLocalizer<HelpMapTexts> texts)
    {
        var typed = new FormState(form);
        var text = OfferInput.Read(typed, texts);
        if (!typed.IsRight)
        {
            return await NewPage(http, id, typed);
        }

        var written = await door.Run(http.GetCaller(), form.CommandId(), "AddHelpOffer", async w =>
        {
            var provider = await w.KeepProvider(id);
            var rules = await w.Db.Rules();
            // Who puts it there keeps it, until it is given to somebody else.
            var offer = new HelpOffer(Guid.CreateVersion7(), id, text, w.Caller.PersonId, rules.LookAgainAfter(reminders.Today(w.Now)), null, w.Now);
            w.Db.HelpOffers.Add(offer);
            await KeepOfferWords.Of(w.Db, offer, provider);
            await reminders.Plan(w, offer);
            return offer.Id;
        }, http.RequestAborted);
        return CommandResults.Go(http, HelpMapModule.OfferPath(written.Answer));
    }

    private static async Task<IResult> Change(HttpContext http, Guid id, IFormCollection form, WriteDoor door, HelpMapReminders reminders, IStringLocalizer<HelpMapTexts> texts)
    {
        var typed = new FormState(form);
        var text = OfferInput.Read(typed, texts);
        var seen = form.Version("versie");
        if (!typed.IsRight)
        {
            return await EditPage(http, id, typed);
        }

        try
        {
            await door.Run(http.GetCaller(), form.CommandId(), "ChangeHelpOffer", async w =>
            {
                var (offer, provider) = await w.KeepOffer(id);
                offer.Change(seen, text, (await w.Db.Rules()).LookAgainAfter(reminders.Today(w.Now)), w.Caller.PersonId, w.Now);
                await KeepOfferWords.Of(w.Db, offer, provider);
                await reminders.Plan(w, offer);
            }, http.RequestAborted);
        }
        catch (RuleViolation broken) when (broken.Code == StaleVersion.Code && !http.Request.WantsJson())
        {
            return await Conflict(http, id, form, typed, texts);
        }

        return CommandResults.Go(http, HelpMapModule.OfferPath(id));
    }

    private static async Task<IResult> NewPage(HttpContext http, Guid id, FormState form)
    {
        await using var scope = await http.RequestServices.GetRequiredService<ReadDoor>().OpenMap(http, "help-offer-new");
        var provider = await scope.SeeProvider(id);
        await scope.Require(AccessPolicy.KeepHelpMap(scope.Caller.Viewer, null, provider.OrganisationId), mayKnow: true);
        await scope.Record();
        return Page(http, form, provider, null);
    }

    private static async Task<IResult> EditPage(HttpContext http, Guid id, FormState? form)
    {
        await using var scope = await http.RequestServices.GetRequiredService<ReadDoor>().OpenMap(http, "help-offer-edit");
        var (offer, provider) = await scope.SeeOffer(id);
        await scope.Require(AccessPolicy.KeepHelpMap(scope.Caller.Viewer, offer.KeeperId, provider.OrganisationId), mayKnow: true);
        await scope.Record();
        return Page(http, form ?? OfferInput.Of(offer.Text).With("versie", offer.Version.ToString(System.Globalization.CultureInfo.InvariantCulture)), provider, offer);
    }

    private static RazorComponentResult<OfferFormPage> Page(HttpContext http, FormState form, Provider provider, HelpOffer? offer)
    {
        http.RequestServices.GetRequiredService<PageFrame>().Section = HelpMapModule.Section;
        return new RazorComponentResult<OfferFormPage>(new { Form = form, Provider = provider, Offer = offer }) { StatusCode = form.IsRight ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest };
    }

    private static async Task<IResult> Conflict(HttpContext http, Guid id, IFormCollection form, FormState typed, IStringLocalizer<HelpMapTexts> texts)
    {
        await using var scope = await http.RequestServices.GetRequiredService<ReadDoor>().OpenMap(http, "help-offer-edit");
        var (offer, _) = await scope.SeeOffer(id);
        await scope.Record();
        var cases = http.RequestServices.GetRequiredService<IStringLocalizer<CaseTexts>>();
        var theirs = OfferInput.Of(offer.Text);
        ConflictText Text(string field, string label) => new(label, typed.Value(field).ReplaceLineEndings("\n").Trim(), theirs.Value(field), field);
        string Domains(FormState state) => string.Join(", ", state.All("leefgebied").Select(d => cases[$"Domain.{d}"].Value));
        return new RazorComponentResult<ConflictPage>(new
        {
            What = offer.Name,
            Action = $"{HelpMapModule.OfferPath(id)}/wijzigen",
            Fields = form,
            Present = offer.Version,
            TheirsHref = HelpMapModule.OfferPath(id),
            Texts = (IReadOnlyList<ConflictText>)
            [
                Text("naam", texts["Name"]),
                .. OfferInput.Texts.Select(t => Text(t.Field, texts[t.Key])),
                Text("wijken", texts["Neighbourhoods"]),
                Text("themas", texts["Themes"]),
                .. WeekHours.Days.Select(d => Text(WeekHours.Field(d), texts[$"Day.{d}"])),
                Text("uren", texts["HoursWords"]),
                new(texts["Domains"], Domains(typed), Domains(theirs)),
            ],
        })
        { StatusCode = StatusCodes.Status409Conflict };
    }
}
