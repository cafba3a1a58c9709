using System.Net.Mail;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Referrals;
using PokCases.Web.Accountability;
using PokCases.Web.Mail;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Referrals.Outside;

/// <summary>Who refers lets the receiver in: a link and, apart from it, a code; and takes that back.</summary>
internal static class GivingLinks
{
    public const string BadAddress = "outside-address";
    public const string BadNumber = "outside-number";

    private const int ShortestNumber = 8;
    private const int LongestNumber = 15;

    public static void MapGivingLinks(this IEndpointRouteBuilder app)
    {
        var link = app.MapGroup($"{ReferralsModule.Path}/{{key}}/link");
        link.MapGet("", (HttpContext http, string key) => Page(http, key, null));
        link.MapPost("", Give);
        link.MapPost("/intrekken", Revoke);
    }

    public static string PathOf(string reference) => $"{ReferralsModule.PathOf(reference)}/link";

    private static async Task<IResult> Give(HttpContext http, string key, IFormCollection form, OutsideSecrets secrets, ISendsCodes sender, MailQueue mails, SiteAddress site, IOptions<OutsideAccessOptions> options)
    {
        // Link and code are on a page that is the answer and is nowhere else.
        RuleViolation.When(http.Request.WantsJson(), FormAnswers.Page, "The answer is the page with link and code.");
        var (secret, code, mark) = (AddressSecrets.New(), OutsideSecrets.NewCode(), Guid.CreateVersion7());
        var hash = AddressSecrets.HashOf(secret);
        var codeHash = secrets.CodeHash(hash, code);
        try
        {
            var address = mails.IsOn ? form.Text("adres") : string.Empty;
            var number = sender.IsOn ? NumberOf(form.Text("nummer")) : string.Empty;
            RuleViolation.When(address.Length > 0 && !IsAddress(address), BadAddress, "Not an e-mail address.");
            var written = await http.RequestServices.GetRequiredService<WriteDoor>().Run(http.GetCaller(), form.CommandId(), "GiveOutsideLink", async w =>
            {
                var (access, by) = await Open(w, key);
                await OutsideLinks.EndAll(w, access.Referral.Id);
                w.Db.OutsideAccesses.Add(new OutsideAccess(Guid.CreateVersion7(), access.Referral, hash, codeHash, TimeSpan.FromDays(options.Value.LifeDays), options.Value.Tries, by, w.Now));
                if (address.Length > 0)
                {
                    mails.Put(w, MailKind.OutsideLink, address, "nl", site.Of(OutsideModule.PathOf(secret)));
                }

                w.Advance(access.Referral.Id, ReferralNews.Element);
                return new Made(mark, access.Referral.Reference);
            }, http.RequestAborted);
            // The same form sent again makes no second link, and the first was shown then.
            var isNew = written.Answer.Mark == mark;
            var sent = isNew && number.Length > 0 && await sender.Send(number, code, http.RequestAborted);
            var given = new GivenLink(written.Answer.Reference, isNew ? site.Of(OutsideModule.PathOf(secret)) : null, OutsideSecrets.Spoken(code), address.Length > 0 ? address : null, sent, number.Length > 0 && !sent);
            http.RequestServices.GetRequiredService<PageFrame>().Section = ReferralsModule.Section;
            return new RazorComponentResult<GivenLinkPage>(new { Given = given });
        }
        catch (RuleViolation rule)
        {
            return await Page(http, key, new FormTrouble(rule.Code, form));
        }
    }

    private static async Task<IResult> Revoke(HttpContext http, string key, IFormCollection form)
    {
        try
        {
            var written = await http.RequestServices.GetRequiredService<WriteDoor>().Run(http.GetCaller(), form.CommandId(), "RevokeOutsideLink", async w =>
            {
                var (access, _) = await Open(w, key);
                var last = await OutsideLinks.Last(w.Db, access.Referral.Id) ?? throw new RuleViolation("outside-ended", "There is none.");
                last.Revoke(w.Caller.PersonId, w.Now);
                w.Advance(access.Referral.Id, ReferralNews.Element);
                return access.Referral.Reference;
            }, http.RequestAborted);
            return CommandResults.Go(http, PathOf(written.Answer));
        }
        catch (RuleViolation rule) when (!http.Request.WantsJson())
        {
            return await Page(http, key, new FormTrouble(rule.Code, form));
        }
    }

    private static async Task<(ReferralAccess Access, ReferralActor By)> Open(Writing w, string key)
    {
        var access = await ReferralAccess.Open(w, key);
        var by = access.By(ReferralAct.GiveLink, w.Caller.PersonId);
        w.Require(by is null ? Sight.Nothing : AccessPolicy.ActOnReferral(w.Caller.Viewer, access.Standing, by.Party), mayKnow: true);
        return (access, by!);
    }

    private static async Task<IResult> Page(HttpContext http, string key, FormTrouble? trouble)
    {
        var services = http.RequestServices;
        await using var scope = await services.GetRequiredService<ReadDoor>().Open(http.GetCaller(), "referral-outside-link", ReferralsModule.Purpose, http.RequestAborted);
        var access = await ReferralAccess.Open(scope, key);
        await scope.Require(AccessPolicy.ActOnReferral(scope.Caller.Viewer, access.Standing, ReferralParty.Referrer), mayKnow: true);
        if (await OutsideLinkView.Of(scope.Db, access, scope.Caller.PersonId, scope.Now) is not { MayGive: true } view)
        {
            await scope.Refuse("referral-act-state");
            throw new RefusedException(mayKnow: true);
        }

        await scope.Record();
        services.GetRequiredService<PageFrame>().Section = ReferralsModule.Section;
        return new RazorComponentResult<GiveLinkPage>(new
        {
            access.Referral.Reference,
            To = access.Referral.To.Name,
            View = view,
            Mails = services.GetRequiredService<MailQueue>().IsOn,
            Texts = services.GetRequiredService<ISendsCodes>().IsOn,
            Trouble = trouble,
        })
        { StatusCode = trouble is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest };
    }

    // The bare address, as long as the queue of mails keeps one.
    private static bool IsAddress(string typed) => typed.Length <= Domain.Texts.Line && MailAddress.TryCreate(typed, out var read) && read.Address == typed;

    // As people write it: spaces and dashes are left out.
    private static string NumberOf(string typed)
    {
        var number = string.Concat(typed.Where(c => c is not (' ' or '-' or '(' or ')')));
        var digits = number.StartsWith('+') ? number[1..] : number;
        RuleViolation.When(number.Length > 0 && (digits.Length is < ShortestNumber or > LongestNumber || !digits.All(char.IsAsciiDigit)), BadNumber, "Not a phone number.");
        return number;
    }

    private sealed record Made(Guid Mark, string Reference);
}
