using PokCases.Domain.Cases.Households;

namespace PokCases.Domain.Tests.Cases.Households;

public sealed class HomeAddressTests
{
    [Theory]
    [InlineData("1234 AB", "12", "1234AB 12")]
    [InlineData(" 1234ab ", "12 a", "1234AB 12A")]
    [InlineData("1234 AB", "12-3", "1234AB 12-3")]
    [InlineData("0234 AB", "12", null)]
    [InlineData("1234", "12", null)]
    [InlineData("1234 AB Dorp", "12", null)]
    [InlineData("1234 AB", "", null)]
    [InlineData("1234 AB", "twaalf", null)]
    public void Of_WhatWasTyped_IsOneFormOrNone(string postcode, string number, string? expected) =>
        HomeAddress.Of(postcode, number).ShouldBe(expected);

    [Theory]
    [InlineData("Dorpsstraat 12A, 1234 AB Dorp", new[] { "1234AB 12A" })]
    [InlineData("1234ab 12 a", new[] { "1234AB 12A" })]
    [InlineData("Plein 1940 7, 1234 AB Dorp", new[] { "1234AB 1940", "1234AB 7" })]
    [InlineData("Dorpsstraat 12 in Dorp", new string[0])]
    [InlineData("1234 AB", new string[0])]
    [InlineData("", new string[0])]
    public void In_FreeText_IsEveryFrontDoorItMayName(string text, string[] expected) =>
        HomeAddress.In(text).ShouldBe(expected);
}
