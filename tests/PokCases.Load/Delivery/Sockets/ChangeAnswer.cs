using System.Globalization;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace PokCases.Load.Delivery.Sockets;

/// <summary>A change answer, read as <c>Frontend/live/changes.ts</c> reads it.</summary>
internal sealed class ChangeAnswer
{
    private static readonly HtmlParser _parser = new();

    private ChangeAnswer(long seq, bool isWhole, IReadOnlyList<IHtmlTemplateElement> templates)
    {
        Seq = seq;
        IsWhole = isWhole;
        Templates = templates;
    }

    public long Seq { get; }

    public bool IsWhole { get; }

    public IReadOnlyList<IHtmlTemplateElement> Templates { get; }

    /// <summary>Null when it is not one of ours.</summary>
    public static ChangeAnswer? Read(string body)
    {
        var root = _parser.ParseDocument(body).QuerySelector("pok-changes");
        return root is null || !long.TryParse(root.GetAttribute("data-seq"), CultureInfo.InvariantCulture, out var seq)
            ? null
            : new ChangeAnswer(seq, root.GetAttribute("data-whole") == "true", [.. root.Children.OfType<IHtmlTemplateElement>()]);
    }
}
