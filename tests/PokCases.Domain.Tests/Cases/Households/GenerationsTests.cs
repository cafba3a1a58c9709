using PokCases.Domain.Cases.Households;

namespace PokCases.Domain.Tests.Cases.Households;

public sealed class GenerationsTests
{
    private readonly Dictionary<string, FamilyPerson> people = [];
    private readonly List<FamilyLine> lines = [];

    [Fact]
    public void Rows_OfThreeGenerations_StandUnderEachOther()
    {
        Add("oma", HouseholdRole.Grandparent);
        Add("moeder", HouseholdRole.Mother);
        Add("vader", HouseholdRole.Father);
        Add("kind", HouseholdRole.Child);
        Draw("oma", RelationKind.ParentOf, "moeder");
        Draw("moeder", RelationKind.ParentOf, "kind");
        Draw("vader", RelationKind.ParentOf, "kind");

        // The father has no line to the mother: he still stands right above his child, not beside her mother.
        Rows().ShouldBe(["oma", "moeder vader", "kind"]);
    }

    [Fact]
    public void Rows_WithPartnerAndExPartner_PutThemOnBothSides()
    {
        Add("moeder", HouseholdRole.Mother);
        Add("inwonende", HouseholdRole.Lodger);
        Add("ex", HouseholdRole.ExPartner);
        Add("partner", HouseholdRole.Partner);
        Draw("moeder", RelationKind.ExPartnerOf, "ex");
        Draw("moeder", RelationKind.PartnerOf, "partner");

        Rows().ShouldBe(["ex moeder partner inwonende"]);
    }

    [Fact]
    public void Rows_OfWhoHasNoLines_FollowTheRole()
    {
        Add("kind", HouseholdRole.Child);
        Add("oma", HouseholdRole.Grandparent);
        Add("vader", HouseholdRole.Father);

        Rows().ShouldBe(["oma", "vader", "kind"]);
    }

    [Fact]
    public void Rows_OfTwoFamilies_KeepChildrenUnderTheirOwnParents()
    {
        foreach (var name in (string[])["vader", "moeder"])
        {
            Add(name, HouseholdRole.Mother);
        }

        foreach (var name in (string[])["kind van moeder", "kind van vader"])
        {
            Add(name, HouseholdRole.Child);
        }

        Draw("moeder", RelationKind.ParentOf, "kind van moeder");
        Draw("vader", RelationKind.ParentOf, "kind van vader");

        Rows().ShouldBe(["vader moeder", "kind van vader kind van moeder"]);
    }

    [Fact]
    public void Rows_WhenLinesRunInACircle_StillHoldEverybodyOnce()
    {
        foreach (var name in (string[])["een", "twee", "drie"])
        {
            Add(name, HouseholdRole.Relative);
        }

        Draw("een", RelationKind.ParentOf, "twee");
        Draw("twee", RelationKind.ParentOf, "drie");
        Draw("drie", RelationKind.ParentOf, "een");

        Generations.Rows([.. people.Values], lines).SelectMany(r => r).Order().ShouldBe(people.Values.Select(p => p.Id).Order());
    }

    [Fact]
    public void Rows_OfAnyHouseholdOfUpToTwelve_HoldEverybodyOnceAndParentsAboveChildren()
    {
        var random = new Random(20260310);
        for (var round = 0; round < 200; round++)
        {
            var size = random.Next(1, 13);
            var household = Enumerable.Range(0, size).Select(_ => new FamilyPerson(Guid.CreateVersion7(), (HouseholdRole)random.Next(10))).ToList();
            // From who stands earlier to who stands later, so that no circle can arise.
            var drawn = Enumerable.Range(0, random.Next(0, 2 * size))
                .Select(_ => (From: random.Next(size), To: random.Next(size)))
                .Where(l => l.From < l.To)
                .Select(l => new FamilyLine(household[l.From].Id, household[l.To].Id, RelationKind.ParentOf))
                .ToList();

            var rows = Generations.Rows(household, drawn);

            rows.SelectMany(r => r).Order().ShouldBe(household.Select(p => p.Id).Order());
            var row = rows.SelectMany((ids, i) => ids.Select(id => (id, i))).ToDictionary(p => p.id, p => p.i);
            drawn.ShouldAllBe(l => row[l.From] < row[l.To]);
        }
    }

    private void Add(string name, HouseholdRole role) => people[name] = new FamilyPerson(Guid.CreateVersion7(), role);

    private void Draw(string from, RelationKind kind, string to) => lines.Add(new FamilyLine(people[from].Id, people[to].Id, kind));

    private List<string> Rows()
    {
        var names = people.ToDictionary(p => p.Value.Id, p => p.Key);
        return [.. Generations.Rows([.. people.Values], lines).Select(r => string.Join(' ', r.Select(id => names[id])))];
    }
}
