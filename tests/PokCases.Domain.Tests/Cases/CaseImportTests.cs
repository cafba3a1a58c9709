using PokCases.Domain.Cases;

namespace PokCases.Domain.Tests.Cases;

public sealed class CaseImportTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Start_WhenARowIsWrongAndNobodySaidToLeaveItOut_IsRefused()
    {
        var import = Made();

        Rule.Of(() => import.Start(fresh: 2, wrong: 1, goodOnly: false)).ShouldBe("import-rejected");
        import.State.ShouldBe(CaseImportState.Previewed);
        import.Start(fresh: 2, wrong: 1, goodOnly: true);
        import.State.ShouldBe(CaseImportState.Running);
        Rule.Of(() => import.Start(fresh: 2, wrong: 0, goodOnly: false)).ShouldBe("import-begun");
    }

    [Fact]
    public void Start_WhenNothingIsNew_IsRefused() => Rule.Of(() => Made().Start(0, 0, goodOnly: false)).ShouldBe("import-nothing-new");

    [Fact]
    public void Take_WithoutRows_IsRefused() =>
        Rule.Of(() => new CaseImport(Guid.CreateVersion7(), Guid.CreateVersion7(), "leeg.csv", [1], 0, Now)).ShouldBe("import-empty");

    [Fact]
    public void Count_WhenTheLastRowsWereWritten_EndsItAndLetsGoOfTheFile()
    {
        var import = Made();
        import.Start(fresh: 3, wrong: 0, goodOnly: false);

        import.Count(2, isLast: false, Now);
        import.Count(1, isLast: true, Now);

        import.Written.ShouldBe(3);
        import.State.ShouldBe(CaseImportState.Done);
        import.Content.ShouldBeEmpty();
        Rule.Of(() => import.Stop(Now)).ShouldBe("import-begun");
    }

    [Fact]
    public void Stop_WhileRunning_KeepsWhatWasWritten()
    {
        var import = Made();
        import.Start(fresh: 3, wrong: 0, goodOnly: false);
        import.Count(2, isLast: false, Now);

        import.Stop(Now);

        import.State.ShouldBe(CaseImportState.Stopped);
        import.Written.ShouldBe(2);
        import.Content.ShouldBeEmpty();
    }

    private static CaseImport Made() => new(Guid.CreateVersion7(), Guid.CreateVersion7(), "casussen.csv", [1, 2], 3, Now);
}
