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

    private static Task<IResult> Show(HttpContext http, ReadDoor reading) => Page(http, reading, new FormState(), StatusCodes.Status200OK);

    private static async Task<IResult> Keep(HttpContext http, IFormCollection form, ReadDoor reading, WriteDoor door, HomeMarks marks, IStringLocalizer<AccountTexts> texts)
    {
        var state = new FormState(form);
        if (!HomeAddress.IsPostcode(state.Value("postcode")))
        {
            state.Wrong("postcode", texts["PostcodeWrong"]);
        }

        if (!HomeAddress.IsNumber(state.Value("huisnummer")))
        {
            state.Wrong("huisnummer", texts["HouseNumberWrong"]);
        }

        return !state.IsRight ? await Page(http, reading, state, StatusCodes.Status400BadRequest) : await Set(http, form, door, "KeepHomeMark", marks.Of(HomeAddress.Of(state.Value("postcode"), state.Value("huisnummer"))!));
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

    private static async Task<IResult> Page(HttpContext http, ReadDoor reading, FormState form, int status)
    {
        var id = http.GetCaller().PersonId;
        await using var db = reading.Plain();
        var isKept = await db.Professionals.AnyAsync(p => p.Id == id && p.HomeMark != null);
        return new RazorComponentResult<HomePage>(new { Form = form, IsKept = isKept }) { StatusCode = status };
    }
}
