using AngleSharp.Html.Dom;
using PokCases.Web.Tests.Infrastructure;
using HttpStatusCode = System.Net.HttpStatusCode;

namespace PokCases.Web.Tests.HelpMap;

/// <summary>The map of a test: organisations and offers put on it by its pages.</summary>
internal static class MapAtWork
{
    public const string Map = "/sociale-kaart";

    /// <summary>Puts an organisation on the map; its page.</summary>
    public static async Task<string> AddProvider(this WebClient client, string name, Guid? partner = null) =>
        Go(await client.PostJson($"{Map}/aanbieders/nieuw", ("naam", name), ("partner", partner?.ToString() ?? "")));

    /// <summary>Puts an offer on it; its page.</summary>
    public static async Task<string> AddOffer(this WebClient client, string provider, string name, params (string Name, string Value)[] fields) =>
        Go(await client.PostJson($"{provider}/aanbod", [("naam", name), .. fields]));

    public static Guid IdOf(string page) => Guid.Parse(page.Split('/')[^1]);

    public static string Content(this IHtmlDocument page) => page.QuerySelector("main")!.TextContent;

    public static IHtmlFormElement Form(this IHtmlDocument page, string action) => (IHtmlFormElement)page.QuerySelector($"form[action$='{action}']")!;

    private static string Go(Answer answer) => answer.ShouldBe(HttpStatusCode.OK).Json.GetProperty("go").GetString()!;
}
