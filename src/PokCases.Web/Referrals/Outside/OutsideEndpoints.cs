using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain.Access;
using PokCases.Web.Accountability;
using PokCases.Web.Cases.Documents;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Referrals.Outside;

/// <summary>The page of a link: it asks the code, and shows the referral to who gave it.</summary>
/// <remarks>
/// A wrong code, a link of the past and one that never was get the same page and the same work: each is looked up, hashed,
/// run through the writer and written in the log.
/// </remarks>
internal static class OutsideEndpoints
{
    public static void MapOutsidePages(this RouteGroupBuilder link)
    {
        link.MapGet("", (HttpContext http, string secret) => Page(http, secret, null));
        link.MapGet($"{DocumentsAlong.Under}/{{id:guid}}", Download);
        link.MapPost("", Enter).RequireRateLimiting(OutsideLimit.Policy);
    }

    /// <summary>The referral for who gave the code; for everybody else the question for it.</summary>
    /// <param name="http">The request.</param>
    /// <param name="secret">As in the address.</param>
    /// <param name="trouble">What went wrong with a form; null for nothing.</param>
    public static async Task<IResult> Page(HttpContext http, string secret, OutsideTrouble? trouble) =>
        http.RequestServices.GetRequiredService<OutsideCookie>().Read(http, secret) is { } accessId
            ? await Show(http, secret, accessId, trouble)
            : AskCode(secret, TypedIn(trouble));

    /// <summary>The page that says nothing of what is behind it.</summary>
    /// <param name="secret">As in the address.</param>
    /// <param name="typed">What was typed in a form that could not be sent; null for nothing.</param>
    /// <param name="error">What is wrong with the code; null at first.</param>
    public static RazorComponentResult<OutsideCodePage> AskCode(string secret, OutsideTyped? typed = null, string? error = null) =>
        new(new { Path = OutsideModule.PathOf(secret), Typed = typed, Error = error }) { StatusCode = error is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest };

    /// <summary>Somebody without an account, by an access.</summary>
    public static Caller CallerOf(HttpContext http, Guid accessId) => Caller.Outside(accessId, http.ClientAddress(), http.TraceId());

    private static OutsideTyped? TypedIn(OutsideTrouble? trouble) => trouble is null ? null : OutsideTyped.Of(trouble.Part, trouble.Form);

    private static async Task<IResult> Show(HttpContext http, string secret, Guid accessId, OutsideTrouble? trouble)
    {
        var services = http.RequestServices;
        var (reading, cookie, caller) = (services.GetRequiredService<ReadDoor>(), services.GetRequiredService<OutsideCookie>(), CallerOf(http, accessId));
        await using var scope = await reading.Open(caller, "outside-referral", ReferralsModule.Purpose, http.RequestAborted);
        if (await OutsideVisit.Open(scope, secret) is not { } visit)
        {
            cookie.Forget(http, secret);
            return AskCode(secret, TypedIn(trouble));
        }

        var calendar = await services.GetRequiredService<ReferralCalendars>().Of(scope.Db, visit.Referral.TableId);
        var view = await OutsideReader.Read(scope, visit, calendar, secret);
        await scope.Record();
        cookie.Keep(http, secret, accessId);
        // Whether an appointment is made or moved, the page says as it is now.
        var shown = trouble is { IsUnsent: true, Part: "afspraak" or "verzetten" } ? trouble with { Part = view.AppointmentPart } : trouble;
        return new RazorComponentResult<OutsidePage>(new { View = view, Trouble = shown })
        {
            StatusCode = trouble?.Status ?? StatusCodes.Status200OK,
        };
    }

    private static async Task<IResult> Download(HttpContext http, string secret, Guid id, OutsideCookie cookie, ReadDoor reading, DocumentFolder folder)
    {
        if (cookie.Read(http, secret) is not { } accessId)
        {
            return AskCode(secret);
        }

        var caller = CallerOf(http, accessId);
        await using var scope = await reading.Open(caller, "outside-document", ReferralsModule.Purpose, http.RequestAborted);
        if (await OutsideVisit.Open(scope, secret) is not { } visit)
        {
            cookie.Forget(http, secret);
            return AskCode(secret);
        }

        var document = await DocumentsAlong.Open(scope, visit.Referral, id, folder, (decision, data) => AccessPolicy.OutsideReferralData(visit.Referral, visit.Access, decision, data, scope.Now));
        cookie.Keep(http, secret, accessId);
        return await DocumentAnswers.Attachment(http, folder, document);
    }

    private static async Task<IResult> Enter(HttpContext http, string secret, IFormCollection form, OutsideSecrets secrets, ReadDoor reading, WriteDoor door, OutsideCookie cookie, IStringLocalizer<OutsideTexts> texts)
    {
        var hash = AddressSecrets.HashOf(secret);
        var codeHash = secrets.CodeHash(hash, OutsideSecrets.Typed(form.Text("code")));
        var caller = CallerOf(http, await IdOf(reading, hash));
        // Each time it is sent is a try of its own: a form that is sent again with another code is not the same command.
        var written = await door.Run(caller, Guid.CreateVersion7(), "EnterOutsideCode", w => Try(w, hash, codeHash), CancellationToken.None);
        var typed = OutsideTyped.Along(form);
        if (written.Answer != Guid.Empty)
        {
            if (typed is not null)
            {
                return await Show(http, secret, written.Answer, typed.Again());
            }

            cookie.Keep(http, secret, written.Answer);
            return Results.LocalRedirect(OutsideModule.PathOf(secret));
        }

        await using var scope = await reading.Open(caller, "outside-code", ReferralsModule.Purpose, CancellationToken.None);
        await scope.Refuse("outside-code");
        return AskCode(secret, typed, texts["CodeWrong"]);
    }

    // Answers by which access it opens; empty for none.
    private static async Task<Guid> Try(Writing w, byte[] hash, byte[] codeHash)
    {
        w.For(ReferralsModule.Purpose);
        var access = await w.Db.OutsideAccesses.SingleOrDefaultAsync(a => a.LinkHash == hash);
        var referralId = access?.ReferralId ?? Guid.Empty;
        var referral = await w.Db.Referrals.SingleOrDefaultAsync(r => r.Id == referralId);
        if (access is null || referral is null)
        {
            // As much as a wrong code writes.
            await w.Db.OutsideAccesses.Where(a => a.Id == Guid.Empty).ExecuteUpdateAsync(a => a.SetProperty(p => p.TriesLeft, 0));
            return Guid.Empty;
        }

        w.About(referral.Id);
        w.AboutCase(referral.CaseId);
        var opened = access.OpenedAt is not null;
        var tries = access.TriesLeft;
        var right = access.Try(referral, codeHash, w.Now);
        if (right)
        {
            w.Require(AccessPolicy.OutsideReferral(referral, access, w.Now), mayKnow: false);
        }

        if (opened != access.OpenedAt is not null || tries != access.TriesLeft)
        {
            w.Advance(referral.Id, ReferralNews.Element);
        }

        return right ? access.Id : Guid.Empty;
    }

    private static async Task<Guid> IdOf(ReadDoor reading, byte[] hash)
    {
        await using var db = reading.Plain();
        return await db.OutsideAccesses.Where(a => a.LinkHash == hash).Select(a => a.Id).SingleOrDefaultAsync();
    }
}
