using Microsoft.Playwright;
using PokCases.EndToEnd.Tests.AtTheTable;

namespace PokCases.EndToEnd.Tests.NeedToKnow;

/// <summary>What somebody's browser gets of an address: to look for what should stand there, and for what should be nowhere.</summary>
/// <param name="Status">Of the answer.</param>
/// <param name="Text">What can be read in the middle of the page.</param>
/// <param name="Html">All that the browser holds, what is hidden included.</param>
internal sealed record Looked(int Status, string Text, string Html);

/// <summary>Looking at addresses in another tab, so that the page one sits at stays as it is.</summary>
internal static class Looking
{
    /// <summary>The page of a case that the demo is today's first of.</summary>
    public static readonly string Case = DemoCase.Path("DB", 14);

    public static async Task<Looked> At(this Visitor visitor, string path)
    {
        var tab = await visitor.Page.Context.NewPageAsync();
        try
        {
            var answer = await tab.GotoAsync(path);
            return await tab.Read(answer!.Status);
        }
        finally
        {
            await tab.CloseAsync();
        }
    }

    /// <summary>What stands in a page as it is now, without asking for it anew.</summary>
    public static async Task<Looked> Read(this IPage page, int status = 200) =>
        new(status, await page.Locator("main").First.TextContentAsync() ?? "", await page.ContentAsync());

    /// <summary>Sends what a form would send, with the proof of a page of this person's that is still open.</summary>
    public static async Task<IAPIResponse> Send(this Visitor visitor, Uri server, string path, string proof, params (string Name, string Value)[] fields)
    {
        var form = visitor.Page.APIRequest.CreateFormData();
        foreach (var (name, value) in ((string, string)[])[("__RequestVerificationToken", proof), ("commandId", Guid.CreateVersion7().ToString()), .. fields])
        {
            form.Set(name, value);
        }

        return await visitor.Page.APIRequest.PostAsync(new Uri(server, path).ToString(), new() { Form = form });
    }

    /// <summary>The proof that a form came from our own page.</summary>
    public static Task<string> Proof(this Visitor visitor) => visitor.Page.Locator("input[name='__RequestVerificationToken']").First.InputValueAsync();
}
