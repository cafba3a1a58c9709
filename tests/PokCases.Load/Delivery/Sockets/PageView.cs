using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace PokCases.Load.Delivery.Sockets;

/// <summary>What a page shows, with changes applied to it as <c>Frontend/live/morph.ts</c> does; fields and focus, which nobody has here, left out.</summary>
internal sealed class PageView
{
    private const string Order = "data-order";

    private static readonly HtmlParser _parser = new();

    // These are other in every rendering, and say nothing about what is shown.
    private static readonly HashSet<string> _ofTheMoment = ["data-now", "data-seq"];

    private readonly IHtmlDocument _page;

    /// <param name="html">The page as it was loaded.</param>
    public PageView(string html)
    {
        _page = _parser.ParseDocument(html);
        Seq = SeqOf(Root);
    }

    /// <summary>The number it was loaded at.</summary>
    public long Seq { get; }

    private IElement Root => _page.GetElementById("levend") ?? throw new InvalidOperationException("The page has no live part.");

    /// <summary>Applies a change answer; how many elements it held.</summary>
    public int Apply(ChangeAnswer answer)
    {
        foreach (var template in answer.Templates)
        {
            Apply(template);
        }

        return answer.Templates.Count;
    }

    /// <summary>Ids that are there more than once.</summary>
    public IEnumerable<string> Doubles() => Root.QuerySelectorAll("[id]").GroupBy(e => e.Id!).Where(g => g.Count() > 1).Select(g => g.Key);

    /// <summary>Everything it shows, in a form in which two pages of the same person can be compared.</summary>
    public string Shown()
    {
        var shown = new StringBuilder();
        Show(Root, shown);
        return shown.ToString();
    }

    private static long SeqOf(IElement element) => long.Parse(element.GetAttribute("data-seq")!, CultureInfo.InvariantCulture);

    private void Apply(IHtmlTemplateElement template)
    {
        if (template.GetAttribute("data-gone") is { } gone)
        {
            _page.GetElementById(gone)?.Remove();
            return;
        }

        if (template.Content.FirstElementChild is not { } element)
        {
            return;
        }

        var container = template.GetAttribute("data-into");
        var id = template.GetAttribute("data-replace") ?? template.GetAttribute("data-id") ?? element.Id!;
        var present = _page.GetElementById(id);
        var node = (IElement)_page.Import(element);
        if (container is null)
        {
            present?.Replace(node);
            return;
        }

        var order = template.GetAttribute(Order) ?? string.Empty;
        node.SetAttribute(Order, order);
        if (present is not null && present.ParentElement?.Id == container && present.GetAttribute(Order) == order)
        {
            present.Replace(node);
            return;
        }

        present?.Remove();
        if (_page.GetElementById(container) is { } into)
        {
            into.InsertBefore(node, Behind(into, order));
        }
    }

    // As order.ts: before the first that comes after it, else after the last that has an order.
    private static INode? Behind(IElement container, string order)
    {
        var after = container.Children.FirstOrDefault(c => c.GetAttribute(Order) is { } other && string.CompareOrdinal(other, order) > 0);
        var last = container.Children.LastOrDefault(c => c.HasAttribute(Order));
        return after ?? (last is null ? null : last.NextElementSibling);
    }

    private static void Show(IElement element, StringBuilder to)
    {
        // The script lets clocks run by themselves.
        if (element.HasAttribute("data-ends-at") || element.LocalName == "progress")
        {
            return;
        }

        to.Append('<').Append(element.LocalName);
        // A date that a form proposes follows the day, not the stream: at midnight pages that stand still have yesterday's.
        var isOfTheMoment = element.LocalName == "input"
            && (element.GetAttribute("name") is "commandId" or "__RequestVerificationToken" || element.GetAttribute("type") is "date");
        foreach (var attribute in element.Attributes.OrderBy(a => a.Name, StringComparer.Ordinal))
        {
            if (!_ofTheMoment.Contains(attribute.Name) && !(isOfTheMoment && attribute.Name == "value"))
            {
                to.Append(' ').Append(attribute.Name).Append('=').Append(attribute.Value);
            }
        }

        to.AppendLine(">");
        foreach (var child in element.ChildNodes)
        {
            if (child is IElement inner)
            {
                Show(inner, to);
            }
            else if (child is IText text && text.Data.Trim() is { Length: > 0 } said)
            {
                to.AppendLine(said);
            }
        }
    }
}
