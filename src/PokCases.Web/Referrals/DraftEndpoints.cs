using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Referrals;
using PokCases.Domain.Sharing;
using PokCases.Web.Accountability;
using PokCases.Web.Cases;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Referrals;

/// <summary>Writing a referral: begun from a case, from an item at the table, from the map of help, or on its own; changed while it is a draft.</summary>
internal static class DraftEndpoints
{
    public static void MapReferralDrafts(this RouteGroupBuilder referrals)
    {
        referrals.MapGet("/nieuw", ShowNew);
        referrals.MapPost("/nieuw", Begin);
        referrals.MapGet("/{key}/wijzigen", ShowChange);
        referrals.MapPost("/{key}/wijzigen", Change);
    }

    private static async Task<IResult> ShowNew(HttpContext http, string? casus, Guid? aanbod, Guid? punt, Guid? kwestie)
    {
        var begun = await Beginning.Read(http, kwestie, "referral-begun");
        return await New(http, casus, punt, ReferralForm.Empty with
        {
            Receiver = aanbod is { } offer ? ReceiverChoice.OfOffer(offer) : string.Empty,
            Asked = begun is null ? string.Empty : begun.Note.Length > 0 ? begun.Note : begun.Title,
            Name = begun?.ResidentName ?? string.Empty,
            Origin = kwestie,
        }, [], null);
    }

    private static async Task<IResult> Begin(HttpContext http, IFormCollection form, WriteDoor door, ReferralCalendars calendars, IStringLocalizer<ReferralTexts> texts)
    {
        var (typed, reference) = (ReferralForm.From(form), form.Text("casus"));
        var item = form.OptionalId("punt");
        var errors = typed.Errors(texts);
        if (errors.Count > 0)
        {
            return await New(http, reference, item, typed, errors, null);
        }

        try
        {
            var written = await door.Run(http.GetCaller(), form.CommandId(), "DraftReferral", async w =>
            {
                w.For(ReferralsModule.Purpose);
                var about = await Case(w, reference);
                var calendar = await calendars.Of(w.Db, about?.TableId);
                var from = about is null ? ReferralFrom.Alone : ReferralFrom.Case(about.Id, about.TableId);
                RuleViolation.When(item is { } id && (about is null || !await w.Db.AgendaItems.AnyAsync(i => i.Id == id && i.CaseId == about.Id)), "choice-unknown", "The item is of another case.");
                var text = typed.Text(about is not null);
                await DraftChoices.Check(w.Db, about, w.Caller.Viewer, text, null, w.Now);
                var referral = new Referral(
                    Guid.CreateVersion7(),
                    await ReferralNews.Reference(w, calendar),
                    item is { } at ? from.AtItem(at) : from,
                    await ReceiverChoice.Read(w.Db, typed.Receiver),
                    text,
                    w.Caller.PersonId,
                    w.Caller.OrganisationId,
                    w.Now);
                w.Db.Referrals.Add(referral);
                w.About(referral.Id);
                await ReferralNews.Tell(w, referral, calendar, null);
                await Beginning.Keep(http, w, typed.Origin, BeginningKind.Referral, referral.Id);
                return referral.Reference;
            }, http.RequestAborted);
            return CommandResults.Go(http, ReferralsModule.PathOf(written.Answer));
        }
        catch (RuleViolation rule) when (!http.Request.WantsJson())
        {
            return await New(http, reference, item, typed, [], rule.Code);
        }
    }

    private static Task<IResult> ShowChange(HttpContext http, string key) => Edit(http, key, null, null, [], null);

    private static async Task<IResult> Change(HttpContext http, string key, IFormCollection form, WriteDoor door, ReferralCalendars calendars, IStringLocalizer<ReferralTexts> texts)
    {
        var typed = ReferralForm.From(form);
        var seen = form.Version("versie");
        var errors = typed.Errors(texts);
        if (errors.Count > 0)
        {
            return await Edit(http, key, typed, seen, errors, null);
        }

        try
        {
            var written = await door.Run(http.GetCaller(), form.CommandId(), "ChangeReferral", async w =>
            {
                var access = await ReferralAccess.Open(w, key);
                var (referral, by) = (access.Referral, access.By(ReferralAct.Change, w.Caller.PersonId));
                w.Require(by is null ? Sight.Nothing : AccessPolicy.ActOnReferral(w.Caller.Viewer, access.Standing, by.Party), mayKnow: true);
                var text = typed.Text(access.About is not null);
                if (!access.SeesCase(w.Caller.Viewer))
                {
                    text = text with { AgreementId = referral.AgreementId, SharingDecisionId = referral.SharingDecisionId };
                }

                await DraftChoices.Check(w.Db, access.About, w.Caller.Viewer, text, referral, w.Now);
                referral.Change(seen, by!, await ReceiverChoice.Read(w.Db, typed.Receiver), text);
                await ReferralNews.Tell(w, referral, await calendars.Of(w.Db, referral.TableId), null);
                return referral.Reference;
            }, http.RequestAborted);
            return CommandResults.Go(http, ReferralsModule.PathOf(written.Answer));
        }
        catch (RuleViolation rule) when (!http.Request.WantsJson())
        {
            return await Edit(http, key, typed, seen, [], rule.Code);
        }
    }

    private static async Task<Case?> Case(Writing w, string reference)
    {
        if (reference.Length == 0)
        {
            w.Require(AccessPolicy.BeginReferral(w.Caller.Viewer, null), mayKnow: true);
            return null;
        }

        var access = await CaseAccess.Open(w, reference);
        w.For(ReferralsModule.Purpose);
        w.Require(AccessPolicy.BeginReferral(w.Caller.Viewer, access.Standing), mayKnow: true);
        return access.About;
    }

    private static async Task<IResult> New(HttpContext http, string? reference, Guid? item, ReferralForm typed, Dictionary<string, string> errors, string? broken)
    {
        await using var scope = await Reading(http, "referral-new");
        // From the live table an item is named, and its case is the item's.
        if (item is { } at && string.IsNullOrEmpty(reference))
        {
            reference = await (from i in scope.Db.AgendaItems join c in scope.Db.Cases on i.CaseId equals c.Id where i.Id == at select c.Reference).SingleOrDefaultAsync();
            if (reference is null)
            {
                await scope.Refuse("unknown");
                throw RefusedException.Unknown();
            }
        }
        // The map names a case by its id.
        else if (Guid.TryParse(reference, out var id))
        {
            reference = await scope.Db.Cases.Where(c => c.Id == id).Select(c => c.Reference).SingleOrDefaultAsync() ?? reference;
        }

        var access = string.IsNullOrEmpty(reference) ? null : await CaseAccess.Open(scope, reference);
        await scope.Require(AccessPolicy.BeginReferral(scope.Caller.Viewer, access?.Standing), mayKnow: true);
        return await Page(http, scope, access?.About, item, null, null, typed, errors, broken);
    }

    private static async Task<IResult> Edit(HttpContext http, string key, ReferralForm? typed, int? seen, Dictionary<string, string> errors, string? broken)
    {
        await using var scope = await Reading(http, "referral-change");
        var access = await ReferralAccess.Open(scope, key);
        var by = access.By(ReferralAct.Change, scope.Caller.PersonId);
        await scope.Require(by is null ? Sight.Nothing : AccessPolicy.ActOnReferral(scope.Caller.Viewer, access.Standing, by.Party), mayKnow: true);
        // Who refers may have left the case since: of the case nothing is offered then.
        var about = access.SeesCase(scope.Caller.Viewer) ? access.About : null;
        return await Page(http, scope, about, null, access.Referral, seen, typed ?? ReferralForm.Of(access.Referral), errors, broken);
    }

    private static async Task<IResult> Page(HttpContext http, AccessScope scope, Case? about, Guid? item, Referral? draft, int? seen, ReferralForm typed, Dictionary<string, string> errors, string? broken)
    {
        RuleViolation.When(errors.Count > 0 && http.Request.WantsJson(), FormAnswers.Page, "The answer is the form with what is to be put right.");
        var choices = await DraftChoices.Load(scope.Db, about, scope.Caller.Viewer, typed.Receiver, scope.Now);
        await scope.Record();
        http.RequestServices.GetRequiredService<PageFrame>().Section = ReferralsModule.Section;
        return new RazorComponentResult<DraftPage>(new { Case = about?.Reference, CaseId = about?.Id, IsOfCase = about is not null || draft?.CaseId is not null, Title = about?.Title, Item = item, Draft = draft?.Reference, Version = seen ?? draft?.Version, Form = typed, Choices = choices, Errors = errors, Broken = broken })
        {
            StatusCode = broken == StaleVersion.Code ? StatusCodes.Status409Conflict : broken is not null || errors.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK,
        };
    }

    private static Task<AccessScope> Reading(HttpContext http, string page) =>
        http.RequestServices.GetRequiredService<ReadDoor>().Open(http.GetCaller(), page, ReferralsModule.Purpose, http.RequestAborted);
}
