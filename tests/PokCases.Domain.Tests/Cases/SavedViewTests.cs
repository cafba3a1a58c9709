using PokCases.Domain.Cases;

namespace PokCases.Domain.Tests.Cases;

public sealed class SavedViewTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Keep_UnderAName_LooksForTheSame()
    {
        var filter = new CaseFilter("huur", CaseStage.OnTable, Guid.CreateVersion7(), null, LifeDomain.Housing);
        var view = new SavedView(Guid.CreateVersion7(), Guid.CreateVersion7(), filter, Now);

        view.Keep(" Wonen aan tafel ");

        view.Name.ShouldBe("Wonen aan tafel");
        view.Filter.ShouldBe(filter);
    }

    [Fact]
    public void Keep_WithoutAName_IsRefused() =>
        Rule.Of(() => new SavedView(Guid.CreateVersion7(), Guid.CreateVersion7(), CaseFilter.Everything, Now).Keep(" ")).ShouldBe("text-missing");

    [Fact]
    public void Make_WithTooLongAText_IsRefused() =>
        Rule.Of(() => new SavedView(Guid.CreateVersion7(), Guid.CreateVersion7(), CaseFilter.Everything with { Words = new string('a', 201) }, Now)).ShouldBe("text-too-long");

    [Fact]
    public void IsEmpty_WhenAnythingIsLookedFor_IsFalse()
    {
        CaseFilter.Everything.IsEmpty.ShouldBeTrue();
        (CaseFilter.Everything with { Stage = CaseStage.Closed }).IsEmpty.ShouldBeFalse();
    }
}
