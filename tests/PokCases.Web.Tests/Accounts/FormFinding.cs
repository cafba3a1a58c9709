using AngleSharp.Html.Dom;

namespace PokCases.Web.Tests.Accounts;

internal static class FormFinding
{
    /// <summary>The form whose action holds this part of an address.</summary>
    public static IHtmlFormElement Form(this IHtmlDocument page, string action) =>
        page.Forms.SingleOrDefault(f => f.GetAttribute("action")?.Contains(action, StringComparison.Ordinal) == true)
        ?? throw new InvalidOperationException($"No form for {action} in:\n{page.Body?.OuterHtml}");
}
