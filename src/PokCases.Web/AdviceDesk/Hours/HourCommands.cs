using Microsoft.AspNetCore.Http.HttpResults;
using PokCases.Domain;
using PokCases.Domain.AdviceDesk.Hours;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.AdviceDesk.Hours;

/// <summary>Ending an hour, days that are other than usual, and the address of its waiting room.</summary>
internal static class HourCommands
{
    public static void MapHourCommands(this IEndpointRouteBuilder app)
    {
        var hour = app.MapGroup($"{ConsultingHoursModule.Path}/{{id:guid}}");
        hour.MapPost("/einde", (HttpContext http, Guid id, IFormCollection form) =>
            Change(http, id, form, "EndConsultingHour", h => h.End(form.Version("versie"), form.Day("laatste"))));
        hour.MapPost("/uitzondering", (HttpContext http, Guid id, IFormCollection form) =>
            Change(http, id, form, "ExceptConsultingHour", h => h.Except(form.Version("versie"), Exception(form))));
        hour.MapPost("/uitzondering/weg", (HttpContext http, Guid id, IFormCollection form) =>
            Change(http, id, form, "ForgetHourException", h => h.ForgetException(form.Version("versie"), form.Day("dag"))));
        hour.MapPost("/wachtkamer", GiveLink);
        hour.MapPost("/wachtkamer/intrekken", (HttpContext http, Guid id, IFormCollection form) =>
            Change(http, id, form, "RevokeWaitingRoom", h => h.SetWaitingRoom(null)));
    }

    private static HourException Exception(IFormCollection form) => form.Text("wat") == "anders"
        ? new HourException(form.Day("dag"), form.Time("van"), form.Time("tot"))
        : new HourException(form.Day("dag"), null, null);

    private static Task<IResult> Change(HttpContext http, Guid id, IFormCollection form, string name, Action<ConsultingHour> change) => FormCommand.Run(
        http,
        form,
        name,
        async w =>
        {
            change(await w.KeepHour(id));
            return ConsultingHoursModule.HourPath(id);
        },
        trouble => HourPages.Page(http, id, trouble));

    private static async Task<IResult> GiveLink(HttpContext http, Guid id, IFormCollection form, WriteDoor door, SiteAddress site)
    {
        // The address is on a page that is the answer and is nowhere else.
        RuleViolation.When(http.Request.WantsJson(), FormAnswers.Page, "The answer is the page with the address.");
        var (secret, mark) = (AddressSecrets.New(), Guid.CreateVersion7());
        var written = await door.Run(http.GetCaller(), form.CommandId(), "GiveWaitingRoom", async w =>
        {
            (await w.KeepHour(id)).SetWaitingRoom(AddressSecrets.HashOf(secret));
            return mark;
        }, http.RequestAborted);
        http.RequestServices.GetRequiredService<PageFrame>().Section = AdviceDeskModule.Section;
        // The same form sent again makes no second address, and the first was shown then.
        return new RazorComponentResult<SecretLinkPage>(new
        {
            What = "WaitingRoom",
            Link = written.Answer == mark ? site.Of(WaitingRoomEndpoints.PathOf(secret)) : null,
            Back = ConsultingHoursModule.HourPath(id),
        });
    }
}
