using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain.Access;
using PokCases.Domain.Cases.Households;
using PokCases.Web.Accountability;
using PokCases.Web.Accountability.LogPage;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Accounts.Own;

/// <summary>Giving one's own home address, to be held against what one reads (<c>/logboek/opvallend</c>).</summary>
internal static class HomeEndpoints
{
    private const string Path = "/account/adres";

    public static void MapHome(this IEndpointRouteBuilder app)
    {
        app.MapGet(Path, Show);
        app.MapPost(Path, Keep);
        app.MapPost($"{Path}/vergeten", Forget);
    }

    private static async Task<IResult> Show(HttpContext http, ReadDoor reading)
    {
        var id = http.GetCaller().PersonId;
        await using var db = reading.Plain();
        return Page(new FormState(), await db.Professionals.AnyAsync(p => p.Id == id && p.HomeMark != null));
    }

    private static async Task<IResult> Keep(HttpContext http, IFormCollection form, ReadDoor reading, WriteDoor door, HomeMarks marks, IStringLocalizer<AccountTexts> texts)
    {
        var state = new FormState(form);
        if (HomeAddress.Of(state.Value("postcode"), "1") is null)
        {
            state.Wrong("postcode", texts["PostcodeWrong"]);
        }

        if (HomeAddress.Of("1234AB", state.Value("huisnummer")) is null)
        {
            state.Wrong("huisnummer", texts["HouseNumberWrong"]);
        }

        if (!state.IsRight)
        {
            var id = http.GetCaller().PersonId;
            await using var db = reading.Plain();
            return Page(state, await db.Professionals.AnyAsync(p => p.Id == id && p.HomeMark != null), StatusCodes.Status400BadRequest);
        }

        return await Set(http, form, door, "KeepHomeMark", marks.Of(HomeAddress.Of(state.Value("postcode"), state.Value("huisnummer"))!));
    }

    private static Task<IResult> Forget(HttpContext http, IFormCollection form, WriteDoor door) => Set(http, form, door, "ForgetHomeMark", null);

    private static async Task<IResult> Set(HttpContext http, IFormCollection form, WriteDoor door, string command, string? mark)
    {
        var caller = http.GetCaller();
        await door.Run(caller, form.CommandId(), command, async w =>
        {
            w.Require(new Sight(Ground.Self), mayKnow: true);
            w.About(caller.PersonId);
            (await w.Db.Professionals.SingleAsync(p => p.Id == caller.PersonId)).LiveAt(mark);
        }, http.RequestAborted);
        return Results.LocalRedirect("/account?gewijzigd=adres");
    }

    private static RazorComponentResult<HomePage> Page(FormState form, bool isKept, int status = StatusCodes.Status200OK) =>
        new(new { Form = form, IsKept = isKept }) { StatusCode = status };
}
