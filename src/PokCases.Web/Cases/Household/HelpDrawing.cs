namespace PokCases.Web.Cases.Household;

/// <summary>The organisations around a household, each a circle as large as the number of people who come from it.</summary>
internal sealed class HelpDrawing
{
    private const int Label = 78;
    private const int LabelBelow = 44;

    private HelpDrawing(IReadOnlyList<Node> nodes, int width, int height)
    {
        Nodes = nodes;
        Width = width;
        Height = height;
    }

    public IReadOnlyList<Node> Nodes { get; }

    public int Width { get; }

    public int Height { get; }

    public double CentreX => Width / 2.0;

    public double CentreY => (Height - LabelBelow) / 2.0;

    public static HelpDrawing Of(IReadOnlyList<HouseholdView.HelpLine> help)
    {
        var organisations = help
            .GroupBy(h => h.Facts.Organisation.Trim(), StringComparer.OrdinalIgnoreCase)
            .Select(g => (Name: g.Key, People: g.Sum(h => h.Facts.People)))
            .ToList();
        // Wider than high, as a screen is; larger as there are more, so that no two names touch.
        var across = Math.Max(190, organisations.Count * 26);
        var down = Math.Max(120, organisations.Count * 21);
        var (width, height) = (2 * (across + Label), (2 * (down + 34)) + LabelBelow);
        var nodes = organisations.Select((o, i) =>
        {
            var angle = (Math.PI * 2 * i / organisations.Count) - (Math.PI / 2);
            return new Node(o.Name, o.People, (width / 2.0) + (across * Math.Cos(angle)), ((height - LabelBelow) / 2.0) + (down * Math.Sin(angle)), 15 + Math.Min(11, 3 * (o.People - 1)));
        }).ToList();
        return new HelpDrawing(nodes, width, height);
    }

    internal sealed record Node(string Name, int People, double X, double Y, int Radius);
}
