using PokCases.Domain.Cases.Method;
using PokCases.Domain.Tables;

namespace PokCases.Domain.Tests.Cases.Method;

public sealed class CaseMethodTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);
    private static readonly Guid Me = Guid.CreateVersion7();

    [Fact]
    public void Begin_WhenTheTemplateChangesLater_TheCaseKeepsItsOwnSteps()
    {
        var template = Template();
        var method = new CaseMethod(Guid.CreateVersion7(), template, Now);

        template.Change(1, "Anders", [new("Alleen dit", 5, "En?")]);

        method.Steps.Select(s => s.Name).ShouldBe(["Overzicht", "Inzicht", "Uitzicht"]);
        (method.Name, method.Current).ShouldBe(("Drie stappen", 1));
    }

    [Fact]
    public void Answer_WhenItIsTheCurrentStep_LeadsToTheNextWithoutAnAnswer()
    {
        var method = Begun();
        method.Answer(2, 1, "De brieven wachten op elkaar", Me, Now);
        method.Current.ShouldBe(1);

        method.Answer(1, 1, "Huurschuld en een zitting", Me, Now);

        method.Current.ShouldBe(3);
        method.Answer(3, 1, "Rust", Me, Now);
        method.Current.ShouldBe(4);
    }

    [Fact]
    public void BeginAgain_AtAnotherTable_TakesItsStepsUntilSomethingWasAnswered()
    {
        var method = Begun();
        method.GoTo(3);

        method.BeginAgain(new AgendaTemplate(Guid.CreateVersion7(), null, "Twee stappen", "eigen indeling", [new("Kijken", 5, "Wat?"), new("Doen", 5, "Hoe?")]), Now);

        (method.Name, method.Current, method.HasAnswers).ShouldBe(("Twee stappen", 1, false));
        method.Steps.Select(s => (s.Number, s.Name)).ShouldBe([(1, "Kijken"), (2, "Doen")]);
        method.Answer(1, 1, "Een brief", Me, Now);
        Rule.Of(() => method.BeginAgain(Template(), Now)).ShouldBe("method-answered");
    }

    [Fact]
    public void Answer_WhenAnsweredBefore_KeepsTheOldOne()
    {
        var method = Begun();
        method.Answer(1, 1, "Eerste", Me, Now);

        method.Answer(1, 2, "Tweede", Me, Now.AddHours(1));

        method.Step(1).Answer!.Text.ShouldBe("Tweede");
        method.Step(1).Answers.Select(a => a.Text).ShouldBe(["Eerste", "Tweede"]);
        method.Current.ShouldBe(2);
    }

    [Fact]
    public void Answer_WhenSomebodyElseWasFirstOrNothingIsSaid_IsRefused()
    {
        var method = Begun();
        method.Answer(1, 1, "Eerste", Me, Now);

        Rule.Of(() => method.Answer(1, 1, "Tweede", Me, Now)).ShouldBe(StaleVersion.Code);
        Rule.Of(() => method.Answer(2, 1, " ", Me, Now)).ShouldBe("text-missing");
        Rule.Of(() => method.Answer(9, 1, "Wat?", Me, Now)).ShouldBe("step-unknown");
        method.Step(1).Answer!.Text.ShouldBe("Eerste");
    }

    [Fact]
    public void GoTo_WhenAnotherStep_NeedsNoAnswersFirst()
    {
        var method = Begun();

        method.GoTo(3);

        method.Current.ShouldBe(3);
        Rule.Of(() => method.GoTo(3)).ShouldBe("step-current");
        Rule.Of(() => method.GoTo(4)).ShouldBe("step-unknown");
        method.Answer(1, 1, "Later ingevuld", Me, Now);
        method.Current.ShouldBe(3);
    }

    private static CaseMethod Begun() => new(Guid.CreateVersion7(), Template(), Now);

    private static AgendaTemplate Template() => new(Guid.CreateVersion7(), null, "Drie stappen", "eigen indeling",
    [
        new("Overzicht", 5, "Wat speelt er?"),
        new("Inzicht", 5, "Waarom loopt het vast?"),
        new("Uitzicht", 5, ""),
    ]);
}
