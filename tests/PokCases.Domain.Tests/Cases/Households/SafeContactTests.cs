using PokCases.Domain.Cases.Households;

namespace PokCases.Domain.Tests.Cases.Households;

public sealed class SafeContactTests
{
    [Fact]
    public void Change_TheFirstTimeAndAgain_NeedsTheVersionThatWasSeen()
    {
        var contact = new SafeContact(Guid.CreateVersion7(), Guid.CreateVersion7());

        contact.Change(0, "Bellen", "", true, "");

        Rule.Of(() => contact.Change(0, "Appen", "", false, "")).ShouldBe(StaleVersion.Code);
        Rule.Of(() => contact.Change(1, "Appen", "Geen post", true, "")).ShouldBeNull();
        contact.How.ShouldBe("Appen");
    }

    [Theory]
    [InlineData(0, 3, "mark-between-one-and-five")]
    [InlineData(3, 6, "mark-between-one-and-five")]
    [InlineData(1, 5, null)]
    public void Mark_OutsideOneToFive_IsRefused(int present, int wanted, string? code) =>
        Rule.Of(() => new DomainMark(Guid.CreateVersion7(), Guid.CreateVersion7(), LifeDomain.Housing, present, wanted, Guid.CreateVersion7(), DateTimeOffset.UnixEpoch)).ShouldBe(code);
}
