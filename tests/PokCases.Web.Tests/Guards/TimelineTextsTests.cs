using System.Xml.Linq;
using PokCases.Domain.Cases;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Guards;

/// <summary>Whatever happens to a case has a sentence on its timeline.</summary>
public sealed class TimelineTextsTests
{
    // Seen to fail: with the sentence of Rephrased left out.
    [Theory]
    [InlineData("TimelineTexts.resx")]
    [InlineData("TimelineTexts.en.resx")]
    public void Kinds_Always_HaveASentence(string file)
    {
        var keys = XDocument.Load(Path.Combine(Repository.Web, "Cases", "Timeline", file)).Root!.Elements("data").Select(d => d.Attribute("name")!.Value).ToHashSet();

        Enum.GetNames<CaseEventKind>().Select(k => $"Event.{k}").Except(keys).ShouldBeEmpty();
    }

    // Seen to fail: with Detail.StageChanged.OnHold left out.
    [Fact]
    public void FixedWords_OfStagesOutcomesAndAnswers_HaveAText()
    {
        var keys = XDocument.Load(Path.Combine(Repository.Web, "Cases", "Timeline", "TimelineTexts.resx")).Root!.Elements("data").Select(d => d.Attribute("name")!.Value).ToHashSet();

        Words<CaseStage>(CaseEventKind.StageChanged).Concat(Words<ClosingOutcome>(CaseEventKind.Closed)).Concat(Words<AftercareAnswer>(CaseEventKind.AftercareAnswered))
            .Except(keys).ShouldBeEmpty();
    }

    private static IEnumerable<string> Words<T>(CaseEventKind kind)
        where T : struct, Enum => Enum.GetNames<T>().Select(n => $"Detail.{kind}.{n}");
}
