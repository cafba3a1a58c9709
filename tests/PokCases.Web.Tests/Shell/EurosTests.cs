using PokCases.Web.Shell;

namespace PokCases.Web.Tests.Shell;

public sealed class EurosTests
{
    [Theory]
    [InlineData("1250", 1250_00)]
    [InlineData("1.250", 1250_00)]
    [InlineData("1,250", 1250_00)]
    [InlineData("€ 1.250,50", 1250_50)]
    [InlineData("1250.50", 1250_50)]
    [InlineData("1.250.000", 1_250_000_00)]
    [InlineData("0,5", 50)]
    [InlineData("12,--", 12_00)]
    [InlineData("-250", -250_00)]
    public void TryRead_WhenItIsAnAmount_IsInCents(string typed, long cents)
    {
        Euros.TryRead(typed, out var read).ShouldBeTrue();

        read.ShouldBe(cents);
    }

    [Theory]
    [InlineData("")]
    [InlineData("veel")]
    [InlineData("12.5.0")]
    [InlineData("1.25.000")]
    [InlineData(",50")]
    [InlineData("--5")]
    [InlineData("99999999999999999999")]
    public void TryRead_WhenItIsNot_SaysSo(string typed) => Euros.TryRead(typed, out _).ShouldBeFalse();

    [Theory]
    [InlineData(1250_00, "1250")]
    [InlineData(1250_05, "1250,05")]
    public void Typed_Always_CanBeReadAgain(long cents, string typed)
    {
        Euros.Typed(cents).ShouldBe(typed);

        Euros.TryRead(typed, out var read).ShouldBeTrue();
        read.ShouldBe(cents);
    }
}
