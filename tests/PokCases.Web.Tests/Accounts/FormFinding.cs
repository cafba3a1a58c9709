using AngleSharp.Html.Dom;

namespace PokCases.Web.Tests.Accounts;

internal static class FormFinding
{
    /// <summary>The form whose action ends with this part of an address, or holds it.</summary>
    public static IHtmlFormElement Form(this IHtmlDocument page, string action) =>
        page.Forms.SingleOrDefault(f => f.GetAttribute("action")?.EndsWith(action, StringComparison.Ordinal) == true)
        ?? page.Forms.SingleOrDefault(f => f.GetAttribute("action")?.Contains(action, StringComparison.Ordinal) == true)
        ?? throw new InvalidOperationException($"No form for {action} in:\n{page.Body?.OuterHtml}");
}
