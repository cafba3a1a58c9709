using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.HttpResults;
using PokCases.Domain;
using PokCases.Domain.Cases;

namespace PokCases.Web.Shell.LookingOver;

/// <summary>Asks once, on every form, whether a number that looks like a citizen number belongs in what was typed. It never refuses: who ticks that it was looked over goes on.</summary>
/// <remarks>
/// A form gets this by being a form; one that asks on its own page says so with <see cref="LookedOverForms.LooksOverItself"/>.
/// The page's script warns beside the field while one types, and sends the same tick for who sends it after that warning.
/// </remarks>
internal sealed class AskToLookOver(RequestDelegate next)
{
    /// <summary>Code that tells a script that it was asked. Nothing was changed.</summary>
    public const string Asked = "looks-like-bsn";

    public async Task InvokeAsync(HttpContext http)
    {
        if (!Looks(http) || await http.Request.ReadFormAsync(http.RequestAborted) is not { } form || form.LookedOver() || !LookedOverForms.Typed(form).Any(CitizenNumber.IsIn))
        {
            await next(http);
            return;
        }

        RuleViolation.When(http.Request.WantsJson(), Asked, "A text looks like it holds a citizen number.");
        var shown = new { Action = (string)(http.Request.Path + http.Request.QueryString), Fields = form };
        IResult page = IsNameless(http.GetEndpoint()!.Metadata)
            ? new RazorComponentResult<LookOverPlainPage>(shown) { StatusCode = StatusCodes.Status400BadRequest }
            : new RazorComponentResult<LookOverPage>(shown) { StatusCode = StatusCodes.Status400BadRequest };
        await page.ExecuteAsync(http);
    }

    private static bool IsNameless(EndpointMetadataCollection metadata) => metadata.GetMetadata<IAllowAnonymous>() is not null;

    private static bool Looks(HttpContext http) =>
        http.GetEndpoint()?.Metadata is { } metadata
        && HttpMethods.IsPost(http.Request.Method)
        // Without the proof of our page nothing of a form may be read; the endpoint says so.
        && http.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: true }
        && http.Request.HasFormContentType
        // What is typed where nobody signs in is a password or a code, but where it says otherwise.
        && (!IsNameless(metadata) || metadata.GetMetadata<LookedOverNameless>() is not null)
        && metadata.GetMetadata<LooksOverItself>() is null;
}
