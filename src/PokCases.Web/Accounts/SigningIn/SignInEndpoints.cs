using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;
using PokCases.Domain.Accounts;
using PokCases.Web.Accountability;
using PokCases.Web.Accounts.Identity;
using PokCases.Web.Shell;

namespace PokCases.Web.Accounts.SigningIn;

/// <summary>Signing in: e-mail and password, then the second step.</summary>
internal static class SignInEndpoints
{
    public static void MapSigningIn(this IEndpointRouteBuilder app)
    {
        var open = app.MapGroup("").AllowAnonymous();
        open.MapGet("/inloggen", Show);
        open.MapPost("/inloggen", Password).RequireRateLimiting(AttemptLimit.Policy);
        open.MapGet("/inloggen/code", ShowCode);
        open.MapPost("/inloggen/code", Code).RequireRateLimiting(AttemptLimit.Policy);
        open.MapGet("/inloggen/herstelcode", ShowRecovery);
        open.MapPost("/inloggen/herstelcode", Recovery).RequireRateLimiting(AttemptLimit.Policy);
        open.MapGet("/inloggen/tweede-stap", ShowSetUp);
        open.MapPost("/inloggen/tweede-stap", SetUp).RequireRateLimiting(AttemptLimit.Policy);
        open.MapGet("/geen-toegang", NoAccess);
        app.MapPost("/uitloggen", SignOut);
    }

    /// <summary>What follows a right password: the code, setting the second step up, or in.</summary>
    public static async Task<IResult> AfterPassword(HttpContext http, Account account, SignInDesk desk, SignInKeeper keeper, string? back)
    {
        if (account.TwoFactorEnabled)
        {
            await SecondStepCookie.Keep(http, account);
            return To("/inloggen/code", back);
        }

        if (await desk.NeedsSecondStep(account.Id))
        {
            await SecondStepCookie.Keep(http, account);
            return To("/inloggen/tweede-stap", back);
        }

        await desk.ForgetFailures(account.Id);
        return await LetIn(http, account.Id, keeper, back);
    }

    private static IResult Show(HttpContext http, string? terug, string? melding) => http.User.Identity?.IsAuthenticated == true
        ? Results.LocalRedirect(RequestExtensions.LocalPath(terug, "/"))
        : Page<SignInPage>(new { Form = new FormState(), Back = terug, Message = melding });

    private static async Task<IResult> Password(HttpContext http, IFormCollection form, SignInDesk desk, SignInKeeper keeper, IStringLocalizer<AccountTexts> texts)
    {
        var state = new FormState(form);
        if (await desk.CheckPassword(http, state.Value("email"), state.Value("wachtwoord")) is { } account)
        {
            return await AfterPassword(http, account, desk, keeper, form["terug"]);
        }

        state.Wrong("wachtwoord", texts["SignInWrong"]);
        return Page<SignInPage>(new { Form = state, Back = (string?)form["terug"] }, StatusCodes.Status400BadRequest);
    }

    private static async Task<IResult> ShowCode(HttpContext http, AccountManager accounts, string? terug) =>
        await SecondStepCookie.Read(http, accounts) is null ? Again(terug) : Page<CodePage>(new { Form = new FormState(), Back = terug });

    private static async Task<IResult> Code(HttpContext http, IFormCollection form, AccountManager accounts, SignInDesk desk, SignInKeeper keeper, IStringLocalizer<AccountTexts> texts)
    {
        var state = new FormState(form);
        if (await SecondStepCookie.Read(http, accounts) is not { } account)
        {
            return Again(form["terug"]);
        }

        if (await desk.CheckCode(http, account, state.Value("code")))
        {
            return await LetIn(http, account.Id, keeper, form["terug"]);
        }

        state.Wrong("code", texts["CodeWrong"]);
        return Page<CodePage>(new { Form = state, Back = (string?)form["terug"] }, StatusCodes.Status400BadRequest);
    }

    private static async Task<IResult> ShowRecovery(HttpContext http, AccountManager accounts, string? terug) =>
        await SecondStepCookie.Read(http, accounts) is null ? Again(terug) : Page<RecoveryPage>(new { Form = new FormState(), Back = terug });

    private static async Task<IResult> Recovery(HttpContext http, IFormCollection form, AccountManager accounts, SignInDesk desk, SignInKeeper keeper, IStringLocalizer<AccountTexts> texts)
    {
        var state = new FormState(form);
        if (await SecondStepCookie.Read(http, accounts) is not { } account)
        {
            return Again(form["terug"]);
        }

        if (await desk.CheckRecoveryCode(http, account, state.Value("code")))
        {
            return await LetIn(http, account.Id, keeper, form["terug"]);
        }

        state.Wrong("code", texts["RecoveryCodeWrong"]);
        return Page<RecoveryPage>(new { Form = state, Back = (string?)form["terug"] }, StatusCodes.Status400BadRequest);
    }

    private static async Task<IResult> ShowSetUp(HttpContext http, AccountManager accounts, SecondStepSetUp setUp, string? terug) =>
        await SecondStepCookie.Read(http, accounts) is { TwoFactorEnabled: false } account
            ? Page<SecondStepPage>(new { Form = new FormState(), SetUp = setUp.Begin(account), Action = "/inloggen/tweede-stap", Back = terug })
            : Again(terug);

    private static async Task<IResult> SetUp(HttpContext http, IFormCollection form, AccountManager accounts, SecondStepSetUp setUp, SignInKeeper keeper, IStringLocalizer<AccountTexts> texts)
    {
        var state = new FormState(form);
        if (await SecondStepCookie.Read(http, accounts) is not { TwoFactorEnabled: false } account)
        {
            return Again(form["terug"]);
        }

        var caller = Caller.Unknown(http.ClientAddress(), http.TraceId());
        var done = await setUp.Finish(account, form["sleutel"], state.Value("code"), caller with { Viewer = caller.Viewer with { PersonId = account.Id } }, form.CommandId());
        if (done is null)
        {
            state.Wrong("code", texts["CodeWrong"]);
            var again = setUp.Continue(account, form["sleutel"]) ?? setUp.Begin(account);
            return Page<SecondStepPage>(new { Form = state, SetUp = again, Action = "/inloggen/tweede-stap", Back = (string?)form["terug"] }, StatusCodes.Status400BadRequest);
        }

        await LetIn(http, account.Id, keeper, null);
        return Page<RecoveryCodesPage>(new { Codes = done, Next = RequestExtensions.LocalPath(form["terug"], "/") });
    }

    private static RazorComponentResult<NoAccessPage> NoAccess() => new() { StatusCode = StatusCodes.Status403Forbidden };

    private static async Task<IResult> SignOut(HttpContext http, IFormCollection form, SignInKeeper keeper)
    {
        await keeper.End(http.GetCaller(), everywhere: false);
        await SignInCookie.SignOut(http);
        return Results.LocalRedirect("/inloggen");
    }

    private static async Task<IResult> LetIn(HttpContext http, Guid id, SignInKeeper keeper, string? back)
    {
        await SignInCookie.SignIn(http, await keeper.Start(id, http.ClientAddress(), http.TraceId()));
        await SecondStepCookie.Forget(http);
        return Results.LocalRedirect(RequestExtensions.LocalPath(back, "/"));
    }

    private static IResult Again(string? back) => To("/inloggen", back);

    private static IResult To(string path, string? back) =>
        Results.LocalRedirect(back is { Length: > 1 } ? $"{path}?terug={Uri.EscapeDataString(RequestExtensions.LocalPath(back, "/"))}" : path);

    private static RazorComponentResult<T> Page<T>(object parameters, int status = StatusCodes.Status200OK)
        where T : Microsoft.AspNetCore.Components.IComponent => new(parameters) { StatusCode = status };
}
