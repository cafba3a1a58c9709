using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.HelpMap;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.HelpMap;

/// <summary>What a keeper does on an offer's page by one button: it is still right, there is room, somebody else keeps it, it is off the map.</summary>
internal static class OfferCommands
{
    public static void MapOfferCommands(this IEndpointRouteBuilder app)
    {
        app.MapPost($"{HelpMapModule.Path}/{{id:guid}}/klopt", LookOver);
        app.MapPost($"{HelpMapModule.Path}/{{id:guid}}/plek", SetCapacity);
        app.MapPost($"{HelpMapModule.Path}/{{id:guid}}/beheerder", GiveTo);
        app.MapPost($"{HelpMapModule.Path}/{{id:guid}}/kaart", SetClosed);
    }

    private static Task<IResult> LookOver(HttpContext http, Guid id, IFormCollection form, WriteDoor door, HelpMapReminders reminders) =>
        Do(http, id, form, door, "LookOverHelpOffer", async (w, offer, _) =>
        {
            offer.LookOver(form.Version("versie"), (await w.Db.Rules()).LookAgainAfter(reminders.Today(w.Now)), w.Caller.PersonId, w.Now);
            await reminders.Plan(w, offer);
        });

    private static Task<IResult> SetCapacity(HttpContext http, Guid id, IFormCollection form, WriteDoor door, HelpMapReminders reminders) =>
        Do(http, id, form, door, "SetHelpCapacity", (w, offer, _) =>
        {
            var today = reminders.Today(w.Now);
            offer.SetCapacity(form.Version("versie"), form.Choice<CapacitySign>("plek"), form.OptionalDay("op") ?? today, today, w.Caller.PersonId);
            return Task.CompletedTask;
        });

    private static Task<IResult> GiveTo(HttpContext http, Guid id, IFormCollection form, WriteDoor door, HelpMapReminders reminders) =>
        Do(http, id, form, door, "GiveHelpOffer", async (w, offer, provider) =>
        {
            var keeper = form.OptionalId("beheerder");
            RuleViolation.When(keeper is not null && !await OfferReader.CanKeep(w.Db, w.Caller.Viewer, provider).AnyAsync(p => p.Id == keeper), "choice-unknown", "No such keeper.");
            offer.GiveTo(form.Version("versie"), keeper);
            await reminders.Plan(w, offer);
        });

    private static Task<IResult> SetClosed(HttpContext http, Guid id, IFormCollection form, WriteDoor door, HelpMapReminders reminders) =>
        Do(http, id, form, door, "SetHelpOfferOnMap", async (w, offer, provider) =>
        {
            offer.SetClosed(form.Version("versie"), form.Ticked("weg"), w.Now);
            await KeepOfferWords.Of(w.Db, offer, provider);
            await reminders.Plan(w, offer);
        });

    private static async Task<IResult> Do(HttpContext http, Guid id, IFormCollection form, WriteDoor door, string name, Func<Writing, HelpOffer, Provider, Task> work)
    {
        await door.Run(http.GetCaller(), form.CommandId(), name, async w =>
        {
            var (offer, provider) = await w.KeepOffer(id);
            await work(w, offer, provider);
        }, http.RequestAborted);
        return CommandResults.Go(http, HelpMapModule.OfferPath(id));
    }
}
