using PokCases.Domain.Cases;

namespace PokCases.Domain.Tests.Cases;

public sealed class CitizenNumberTests
{
    // Numbers that pass the eleven test and were never given out.
    [Theory]
    [InlineData("111222333")]
    [InlineData("bsn: 111222333.")]
    [InlineData("1112.22.333")]
    [InlineData("111 222 333")]
    [InlineData("111-222-333")]
    [InlineData("123456782 en meer")]
    [InlineData("van 0198f2b1-5c1e-7aa0-9d3e-aabbccddeeff is het 111222333")]
    public void IsIn_WhenNineDigitsPassTheTest_SaysSo(string text) => CitizenNumber.IsIn(text).ShouldBeTrue();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("zonder cijfers")]
    [InlineData("000000000")]
    [InlineData("123456789")]
    [InlineData("0612345678")]
    [InlineData("06 12 34 56 78")]
    [InlineData("1112223331")]
    [InlineData("11122233")]
    [InlineData("111222 en 333")]
    [InlineData("€ 1.850 op 24-11-2026")]
    [InlineData("zie ook DB-2026-10007")]
    [InlineData("zie /zaken/0198f2b1-5c1e-7aa0-9d3e-111222333abc voor meer")]
    [InlineData("0198F2B1-5C1E-7111-2223-33ABCDEF0123")]
    [InlineData("0198f2b15c1e7aa09d3e111222333abc")]
    public void IsIn_WhenItIsSomethingElse_SaysNo(string? text) => CitizenNumber.IsIn(text).ShouldBeFalse();
}
