using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PokCases.Domain.Cases.Households;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases.Household;

/// <summary>A household of a test, filled in over its own pages by who holds the case.</summary>
internal sealed class HouseholdAtWork(CaseAtWork about, WebClient lead)
{
    public string Path => $"/casussen/{about.Reference}/huishouden";

    public async Task<IHtmlDocument> Page() => await lead.Get(Path);

    public async Task<string> Text() => (await Page()).QuerySelector("main")!.TextContent;

    /// <summary>Adds a person; answers the member's own address.</summary>
    public async Task<string> Add(string name, HouseholdRole role = HouseholdRole.Mother, params (string Name, string Value)[] more)
    {
        (await lead.Post($"{Path}/personen/nieuw", [("naam", name), ("rol", $"{role}"), .. more])).ShouldBeOk();
        return (await Page()).QuerySelectorAll<IHtmlListItemElement>(".pok-members > li").Single(l => l.QuerySelector("h3")!.TextContent == name)
            .QuerySelector("a[href*='/personen/']")!.GetAttribute("href")!;
    }

    /// <summary>The person's id, as the forms know it.</summary>
    public async Task<string> IdOf(string name) => (await lead.Get($"{Path}/relaties/nieuw"))
        .QuerySelectorAll<IHtmlOptionElement>("select[name=wie] option").Single(o => o.TextContent.StartsWith(name, StringComparison.Ordinal)).Value;

    public async Task<Answer> Draw(string from, RelationKind kind, string to) =>
        await lead.Post($"{Path}/relaties/nieuw", ("wie", await IdOf(from)), ("relatie", $"{kind}"), ("van-wie", await IdOf(to)));
}
