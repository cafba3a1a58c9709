using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.Accounts;
using PokCases.Web.Accounts;
using PokCases.Web.Accounts.Identity;
using PokCases.Web.Shell;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accounts;

/// <summary>Somebody who gets in by the pages themselves: an invitation, a password, an app.</summary>
internal sealed record Newcomer(TestHost Host, Guid Id, string Email, string LinkPath)
{
    public const string Password = "paraplu wandelt hooiberg voorbij";

    public string Key { get; private set; } = string.Empty;

    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    /// <summary>Registers somebody with an invitation of seven days, as the administrator's page does.</summary>
    public static async Task<Newcomer> Invite(TestHost host, InstallationRoles roles = InstallationRoles.None)
    {
        var partnership = host.NewPartnership();
        var organisation = await partnership.Organisation("Gemeente Waterveen", OrganisationKind.Municipality);
        var id = Guid.CreateVersion7();
        var email = $"nieuw-{id:N}@voorbeeld.test";
        var secret = AddressSecrets.New();
        await partnership.Do(async w =>
        {
            w.Db.Professionals.Add(new Professional(id, "Noor Nieuw", "consulent", organisation, roles));
            w.Db.Accounts.Add(new Account { Id = id, Email = email, NormalizedEmail = email.ToUpperInvariant(), SecurityStamp = Guid.NewGuid().ToString() });
            await OneTimeLinks.Make(w, secret, LinkPurpose.Invitation, id, TimeSpan.FromDays(7));
        });
        return new Newcomer(host, id, email, OneTimeLinks.Path(LinkPurpose.Invitation) + secret);
    }

    /// <summary>Somebody with a password and an app.</summary>
    public static async Task<Newcomer> Settled(TestHost host)
    {
        var person = await Invite(host);
        using var browser = host.Browser();
        await person.ChoosePassword(browser);
        await person.SetUpSecondStep(browser);
        return person;
    }

    public async Task<Answer> ChoosePassword(WebClient browser) =>
        await browser.Submit((await browser.Get(LinkPath)).Form("uitnodiging"), ("wachtwoord", Password), ("herhaling", Password));

    public async Task<IReadOnlyList<string>> SetUpSecondStep(WebClient browser)
    {
        var page = await browser.Get("/inloggen/tweede-stap");
        Key = page.QuerySelector("[data-key]")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        var done = (await browser.Submit(page.Form("tweede-stap"), ("code", Code()))).ShouldBeOk();
        RecoveryCodes = [.. done.Page.QuerySelectorAll(".pok-secret li").Select(l => l.TextContent)];
        return RecoveryCodes;
    }

    public string Code() => Totp.Code(Key, Host.Time.GetUtcNow());

    public async Task<Answer> TypePassword(WebClient browser, string password = Password) =>
        await browser.Send(Request((await browser.Get("/inloggen")).Form("/inloggen"), ("email", Email), ("wachtwoord", password)));

    public static async Task<Answer> TypeCode(WebClient browser, string code) =>
        await browser.Send(Request((await browser.Get("/inloggen/code")).Form("code"), ("code", code)));

    public static async Task<Answer> TypeRecoveryCode(WebClient browser, string code) =>
        await browser.Send(Request((await browser.Get("/inloggen/herstelcode")).Form("herstelcode"), ("code", code)));

    /// <summary>In by password and code.</summary>
    public async Task SignIn(WebClient browser)
    {
        await TypePassword(browser);
        Host.Time.Advance(TimeSpan.FromSeconds(30));
        var answer = await TypeCode(browser, Code());
        answer.Status.ShouldBe(System.Net.HttpStatusCode.Redirect, answer.Body);
    }

    /// <summary>A form with fields filled in, without following where it leads.</summary>
    public static HttpRequestMessage Request(IHtmlFormElement form, params (string Name, string Value)[] typed)
    {
        var hidden = form.Elements.OfType<IHtmlInputElement>().Where(i => i.Name is { Length: > 0 } && !typed.Any(t => t.Name == i.Name)).Select(i => KeyValuePair.Create(i.Name!, i.Value));
        return new HttpRequestMessage(HttpMethod.Post, form.GetAttribute("action")!)
        {
            Content = new FormUrlEncodedContent(hidden.Concat(typed.Select(t => KeyValuePair.Create(t.Name, t.Value)))),
        };
    }
}
