using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;

namespace PokCases.Web.Shell;

/// <summary>Turns every exception into an answer in plain words: a page, the form again with all that was typed, or problem details.</summary>
internal sealed partial class Problems(IStringLocalizer<ShellTexts> texts, IStringLocalizer<RuleTexts> rules, ILogger<Problems> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (httpContext.RequestAborted.IsCancellationRequested && exception is OperationCanceledException)
        {
            httpContext.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
            return true;
        }

        var (status, code) = Classify(exception);
        if (status >= 500)
        {
            Failed(exception, httpContext.Request.Method, httpContext.GetEndpoint()?.DisplayName ?? "-");
        }

        await Answer(httpContext, status, code).ExecuteAsync(httpContext);
        return true;
    }

    /// <summary>The answer to a status without an exception: an unknown address, a refused method, no access.</summary>
    public IResult ForStatus(HttpContext http, int status) => Answer(http, status, status switch
    {
        StatusCodes.Status400BadRequest when http.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false } => "form-expired",
        StatusCodes.Status404NotFound => "not-found",
        StatusCodes.Status403Forbidden => "refused",
        StatusCodes.Status405MethodNotAllowed => "method-not-allowed",
        StatusCodes.Status413PayloadTooLarge => "too-large",
        StatusCodes.Status415UnsupportedMediaType => "bad-request",
        StatusCodes.Status429TooManyRequests => "too-many",
        >= 500 => "failed",
        _ => "bad-request",
    });

    private static (int Status, string Code) Classify(Exception exception) => exception switch
    {
        RuleViolation { Code: StaleVersion.Code } rule => (StatusCodes.Status409Conflict, rule.Code),
        RuleViolation rule => (StatusCodes.Status400BadRequest, rule.Code),
        DbUpdateConcurrencyException => (StatusCodes.Status409Conflict, StaleVersion.Code),
        RefusedException { MayKnow: true } => (StatusCodes.Status403Forbidden, "refused"),
        RefusedException => (StatusCodes.Status404NotFound, "not-found"),
        _ when TooLarge(exception) => (StatusCodes.Status413PayloadTooLarge, "too-large"),
        AntiforgeryValidationException => (StatusCodes.Status400BadRequest, "form-expired"),
        BadHttpRequestException { InnerException: AntiforgeryValidationException } => (StatusCodes.Status400BadRequest, "form-expired"),
        BadHttpRequestException bad => (bad.StatusCode, "bad-request"),
        InvalidDataException => (StatusCodes.Status400BadRequest, "bad-request"),
        StoreUnavailableException => (StatusCodes.Status503ServiceUnavailable, "store-unavailable"),
        _ when StoreTrouble.Of(exception) is not null => (StatusCodes.Status503ServiceUnavailable, "store-unavailable"),
        _ => (StatusCodes.Status500InternalServerError, "failed"),
    };

    // The form is read by the check on its token, which wraps what went wrong.
    private static bool TooLarge(Exception? exception) =>
        exception is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } || (exception is not null && TooLarge(exception.InnerException));

    private IResult Answer(HttpContext http, int status, string code)
    {
        var text = rules[code];
        var what = text.ResourceNotFound ? rules["bad-request"].Value : text.Value;
        if (http.Request.WantsJson() || http.Request.Path.Value!.EndsWith("/wijzigingen", StringComparison.Ordinal))
        {
            return Results.Problem(title: what, statusCode: status, type: $"urn:pokcases:{code}", extensions: new Dictionary<string, object?> { ["code"] = code });
        }

        if (status is 400 or 409 or 503 && http.Request.HasFormContentType && http.Features.Get<Microsoft.AspNetCore.Http.Features.IFormFeature>()?.Form is { } form)
        {
            return new RazorComponentResult<TryAgainPage>(new
            {
                Title = texts["NotDone"].Value,
                WhatHappened = what,
                Action = (string)(http.Request.Path + http.Request.QueryString),
                Fields = form,
                BackHref = RequestExtensions.LocalPath(form["terug"], "/"),
            })
            { StatusCode = status };
        }

        var ofCase = status == StatusCodes.Status404NotFound && http.Request.Path.StartsWithSegments("/casussen", StringComparison.Ordinal);
        return new RazorComponentResult<ProblemPage>(new
        {
            Title = texts[status switch { 403 => "ProblemForbidden", 404 => "ProblemNotFound", >= 500 => "ProblemFailed", _ => "NotDone" }].Value,
            WhatHappened = what,
            WhatWasKept = status >= 500 ? texts["ProblemNothingSaved"].Value : null,
            // The same for a case that is not there and one that this person may not know of.
            AlsoHref = ofCase ? "/toegang-vragen" : null,
            AlsoText = ofCase ? texts["AskForAccess"].Value : null,
            WhatNow = status switch { 404 when ofCase => texts["ProblemCaseNotFound"].Value, 403 => texts["ProblemAskAdministrator"].Value, >= 500 => texts["ProblemTryLater"].Value, _ => null },
            Reference = status >= 500 ? http.TraceId() : null,
        })
        { StatusCode = status };
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Endpoint} failed.")]
    private partial void Failed(Exception exception, string method, string endpoint);
}
