using System.Globalization;
using PokCases.Domain.Cases.Households;

namespace PokCases.Web.Cases.Household;

/// <summary>Where the people of a household stand in the family picture, and which lines run between them. Units are those of the drawing.</summary>
internal sealed class FamilyDrawing
{
    public const int BoxWidth = 148;
    public const int BoxHeight = 66;
    private const int Gap = 30;
    private const int Margin = 22;
    private const int Lane = 10;
    private const int Arc = 26;

    private readonly List<Line> lines = [];
    private readonly Dictionary<Guid, Box> boxes = [];
    private readonly Dictionary<Guid, int> used = [];

    private FamilyDrawing()
    {
    }

    public int Width { get; private set; }

    public int Height { get; private set; }

    /// <summary>In reading order: the eldest generation first, each from left to right.</summary>
    public IReadOnlyList<Box> Boxes => [.. boxes.Values];

    public IReadOnlyList<Line> Lines => lines;

    public static FamilyDrawing Of(IReadOnlyList<FamilyPerson> people, IReadOnlyList<FamilyLine> relations)
    {
        var drawing = new FamilyDrawing();
        var rows = Generations.Rows(people, relations);
        var families = Families(relations, rows);
        drawing.Place(rows, families);
        drawing.DrawFamilies(families);
        drawing.DrawAcross(relations);
        return drawing;
    }

    // Children of the same parents hang on one line; one line for each kind of parenthood.
    private static List<Family> Families(IReadOnlyList<FamilyLine> relations, IReadOnlyList<IReadOnlyList<Guid>> rows)
    {
        var row = rows.SelectMany((people, index) => people.Select(id => (id, index))).ToDictionary(p => p.id, p => p.index);
        return [.. relations
            .Where(r => Relation.Generations(r.Kind) > 0 && row.ContainsKey(r.From) && row.ContainsKey(r.To) && row[r.From] < row[r.To])
            .GroupBy(r => (r.To, Style: StyleOf(r.Kind)))
            .Select(g => (g.Key.To, g.Key.Style, Parents: g.Select(r => r.From).Distinct().Order().ToList()))
            .GroupBy(c => $"{c.Style}:{string.Join(',', c.Parents)}")
            .Select(g => new Family(g.First().Parents, [.. g.Select(c => c.To)], g.First().Style, g.First().Parents.Max(p => row[p])))];
    }

    private static string StyleOf(RelationKind kind) => kind switch
    {
        RelationKind.ParentOf => "parent",
        RelationKind.GrandparentOf => "grand",
        RelationKind.PartnerOf => "partner",
        RelationKind.ExPartnerOf => "ex",
        RelationKind.SiblingOf => "sibling",
        RelationKind.GuardianOf or RelationKind.CarerOf => "care",
        _ => "step",
    };

    private void Place(IReadOnlyList<IReadOnlyList<Guid>> rows, List<Family> families)
    {
        var widest = rows.Count == 0 ? 0 : rows.Max(r => r.Count);
        Width = (2 * Margin) + (widest * BoxWidth) + (Math.Max(0, widest - 1) * Gap);
        var y = Margin + Arc + 4;
        for (var row = 0; row < rows.Count; row++)
        {
            var taken = (rows[row].Count * BoxWidth) + ((rows[row].Count - 1) * Gap);
            var x = (Width - taken) / 2;
            foreach (var id in rows[row])
            {
                boxes[id] = new Box(id, x, y, row);
                x += BoxWidth + Gap;
            }

            // Room for a line of its own for each family below, and for what bends over the next row.
            y += BoxHeight + Arc + 22 + (Lane * families.Count(f => f.Row == row));
        }

        Height = rows.Count == 0 ? 0 : y - Arc - 22 + Margin;
    }

    private void DrawFamilies(List<Family> families)
    {
        foreach (var below in families.GroupBy(f => f.Row))
        {
            var lane = 0;
            foreach (var family in below)
            {
                var at = family.Parents.Max(p => boxes[p].Bottom) + 14 + (Lane * lane++);
                var feet = family.Parents.ConvertAll(p => (X: boxes[p].Middle + Aside(p), Y: boxes[p].Bottom));
                var heads = family.Children.ConvertAll(c => (X: boxes[c].Middle + Aside(c), Y: boxes[c].Top, Down: WayDown(boxes[c], family.Row)));
                var left = Math.Min(feet.Min(f => f.X), heads.Min(h => h.Down ?? h.X));
                var right = Math.Max(feet.Max(f => f.X), heads.Max(h => h.Down ?? h.X));
                var path = string.Concat(feet.Select(f => Invariant($"M{f.X} {f.Y}V{at}")))
                    + Invariant($"M{left} {at}H{right}")
                    + string.Concat(heads.Select(h => h.Down is { } down
                        ? Invariant($"M{down} {at}V{h.Y - 12}H{h.X}V{h.Y}")
                        : Invariant($"M{h.X} {at}V{h.Y}")));
                lines.Add(new Line(path, family.Style));
            }
        }
    }

    // A line that passes a row goes between the people of that row, not behind somebody as if it were theirs. Null when no row is passed.
    private int? WayDown(Box child, int fromRow)
    {
        var passed = boxes.Values.Where(b => b.Row > fromRow && b.Row < child.Row).ToList();
        return passed.Count == 0
            ? null
            : passed.SelectMany(b => new[] { b.X - (Gap / 2), b.Right + (Gap / 2) })
                .Where(x => passed.TrueForAll(b => x < b.X || x > b.Right))
                .MinBy(x => Math.Abs(x - child.Middle));
    }

    private void DrawAcross(IReadOnlyList<FamilyLine> relations)
    {
        foreach (var relation in relations.Where(r => boxes.ContainsKey(r.From) && boxes.ContainsKey(r.To) && !(Relation.Generations(r.Kind) > 0)))
        {
            var (one, other) = boxes[relation.From].X <= boxes[relation.To].X ? (boxes[relation.From], boxes[relation.To]) : (boxes[relation.To], boxes[relation.From]);
            if (relation.Kind == RelationKind.SiblingOf && ShareAParent(relation, relations))
            {
                continue;
            }

            var path = one.Row != other.Row
                ? Between(one, other)
                : other.X - one.Right == Gap && relation.Kind != RelationKind.SiblingOf
                    ? Invariant($"M{one.Right} {one.Top + (BoxHeight / 2)}H{other.X}")
                    : Invariant($"M{one.Middle + 20} {one.Top}C{one.Middle + 20} {one.Top - Arc} {other.Middle - 20} {other.Top - Arc} {other.Middle - 20} {other.Top}");
            lines.Add(new Line(path, StyleOf(relation.Kind)));
        }
    }

    private static string Between(Box one, Box other)
    {
        var (upper, lower) = one.Top < other.Top ? (one, other) : (other, one);
        var aside = upper.Middle <= lower.Middle ? 34 : -34;
        var middle = (upper.Bottom + lower.Top) / 2;
        return Invariant($"M{upper.Middle + aside} {upper.Bottom}C{upper.Middle + aside} {middle} {lower.Middle - aside} {middle} {lower.Middle - aside} {lower.Top}");
    }

    private static bool ShareAParent(FamilyLine siblings, IReadOnlyList<FamilyLine> relations) =>
        relations.Any(r => r.Kind == RelationKind.ParentOf && r.To == siblings.From
            && relations.Any(o => o.Kind == RelationKind.ParentOf && o.To == siblings.To && o.From == r.From));

    // Two lines at one person stand beside each other: middle, left, right, further left.
    private int Aside(Guid id)
    {
        var nth = used[id] = used.GetValueOrDefault(id, -1) + 1;
        return nth == 0 ? 0 : (nth % 2 == 1 ? -1 : 1) * 12 * ((nth + 1) / 2);
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>Where one person stands.</summary>
    internal sealed record Box(Guid Id, int X, int Y, int Row)
    {
        public int Top => Y;

        public int Bottom => Y + BoxHeight;

        public int Right => X + BoxWidth;

        public int Middle => X + (BoxWidth / 2);
    }

    /// <summary>A line and how it is drawn: <c>parent</c>, <c>step</c>, <c>grand</c>, <c>partner</c>, <c>ex</c>, <c>sibling</c> or <c>care</c>.</summary>
    internal sealed record Line(string Path, string Style);

    private sealed record Family(List<Guid> Parents, List<Guid> Children, string Style, int Row);
}
