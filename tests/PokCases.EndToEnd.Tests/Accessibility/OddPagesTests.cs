using PokCases.EndToEnd.Tests.Infrastructure;

namespace PokCases.EndToEnd.Tests.Accessibility;

public sealed class OddPagesTests(Browser browser, DemoServer demo) : PagesTests(browser, demo)
{
    public static TheoryData<string> Pages => Half(1);

    [Theory]
    [MemberData(nameof(Pages))]
    public Task Page_AtEveryWidthInLightAndDark_HasNoViolation(string name) => FindsNothingOn(name);
}
