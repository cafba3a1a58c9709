using PokCases.Domain.Cases.Method;
using PokCases.Domain.Sessions;

namespace PokCases.Web.Cases.Method;

/// <summary>How a case is worked on: its steps, its breakthrough form, what it costs.</summary>
public sealed record MethodView(
    CaseHeadView Head,
    MethodView.StepList? Method,
    MethodView.Version? Current,
    IReadOnlyList<MethodView.Version> Earlier,
    Scenario? Scenario,
    PersonLine? CalculatedBy,
    IReadOnlyList<InterimView> Decisions,
    bool MayAsk)
{
    /// <summary>Where the page is.</summary>
    public string Path => MethodModule.PathOf(Head.Reference);

    /// <param name="Name">Of the template.</param>
    /// <param name="Current">Number of the step the case stands at; past the last when all were gone through.</param>
    /// <param name="Lines">In order.</param>
    public sealed record StepList(string Name, int Current, IReadOnlyList<StepLine> Lines);

    /// <param name="Number">From 1.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Question">The guiding question; may be empty.</param>
    /// <param name="Answers">The latest first; the first one holds.</param>
    public sealed record StepLine(int Number, string Name, string Question, IReadOnlyList<AnswerLine> Answers);

    public sealed record AnswerLine(string Text, PersonLine By, DateTimeOffset At);

    /// <summary>A version of the breakthrough form.</summary>
    public sealed record Version(int Number, BreakthroughContent Content, PersonLine By, DateTimeOffset At, OutcomeLine? Outcome);

    public sealed record OutcomeLine(BreakthroughVerdict Verdict, string Text, OutcomeKind Kind, string Organisation, PersonLine? MandateHolder, string Mandate, PersonLine By, DateTimeOffset At);
}
