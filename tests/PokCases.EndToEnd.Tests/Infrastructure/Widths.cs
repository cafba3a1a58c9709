namespace PokCases.EndToEnd.Tests.Infrastructure;

/// <summary>The widths, in CSS pixels, at which every page has to be right.</summary>
public static class Widths
{
    /// <summary>A small phone, and what WCAG 1.4.10 asks of reflow: 1280 pixels enlarged four times.</summary>
    public const int Phone = 320;

    public const int Tablet = 768;

    public const int Laptop = 1440;

    /// <summary>For <c>[MemberData(nameof(Widths.All), MemberType = typeof(Widths))]</c>.</summary>
    public static TheoryData<int> All => [Phone, Tablet, Laptop];
}
