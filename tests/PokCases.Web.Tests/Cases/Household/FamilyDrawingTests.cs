using PokCases.Domain.Cases.Households;
using PokCases.Web.Cases.Household;

namespace PokCases.Web.Tests.Cases.Household;

public sealed class FamilyDrawingTests
{
    [Fact]
    public void Of_AnyHouseholdOfUpToTwelve_PutsNobodyOverAnotherAndEverybodyInside()
    {
        var random = new Random(20260310);
        for (var round = 0; round < 200; round++)
        {
            var size = random.Next(1, 13);
            var people = Enumerable.Range(0, size).Select(_ => new FamilyPerson(Guid.CreateVersion7(), (HouseholdRole)random.Next(10))).ToList();
            var lines = Enumerable.Range(0, random.Next(0, 2 * size))
                .Select(_ => new FamilyLine(people[random.Next(size)].Id, people[random.Next(size)].Id, (RelationKind)random.Next(9)))
                .Where(l => l.From != l.To)
                .ToList();

            var drawing = FamilyDrawing.Of(people, lines);

            drawing.Boxes.Select(b => b.Id).Order().ShouldBe(people.Select(p => p.Id).Order());
            drawing.Boxes.ShouldAllBe(b => b.X >= 0 && b.Top >= 0 && b.Right <= drawing.Width && b.Bottom <= drawing.Height);
            foreach (var box in drawing.Boxes)
            {
                drawing.Boxes.ShouldAllBe(o => o.Id == box.Id || o.X >= box.Right || o.Right <= box.X || o.Top >= box.Bottom || o.Bottom <= box.Top);
            }
        }
    }

    [Fact]
    public void Of_BrothersAndSistersOfOneParent_DrawsOneLineForAll()
    {
        var (mother, one, other) = (new FamilyPerson(Guid.CreateVersion7(), HouseholdRole.Mother), new FamilyPerson(Guid.CreateVersion7(), HouseholdRole.Child), new FamilyPerson(Guid.CreateVersion7(), HouseholdRole.Child));

        var drawing = FamilyDrawing.Of([mother, one, other],
        [
            new FamilyLine(mother.Id, one.Id, RelationKind.ParentOf),
            new FamilyLine(mother.Id, other.Id, RelationKind.ParentOf),
            new FamilyLine(one.Id, other.Id, RelationKind.SiblingOf),
        ]);

        // Who has the same mother needs no line of their own.
        drawing.Lines.Select(l => l.Style).ShouldBe(["parent"]);
    }

    [Fact]
    public void Lines_OfALongName_FitAndSayThatMoreFollows() =>
        PictureText.Lines("Stichting Ambulante Begeleiding Vlierstreek en Omgeving", 17, 2).ShouldBe(["Stichting", "Ambulante…"]);
}
