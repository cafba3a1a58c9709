using PokCases.Domain.Cases;

namespace PokCases.Web.Cases.Closing;

/// <summary>What the page of the ladder shows.</summary>
/// <param name="Head">The case.</param>
/// <param name="Ladder">The steps from low to high.</param>
/// <param name="Present">Where the case stands.</param>
/// <param name="Sent">What was sent, the last first.</param>
/// <param name="MayAnswer">Whether this viewer can write down what came back; also of a case that is closed.</param>
public sealed record EscalationView(CaseHeadView Head, IReadOnlyList<EscalationStep> Ladder, string Present, IReadOnlyList<EscalationView.SentLine> Sent, bool MayAnswer)
{
    public sealed record SentLine(CaseEscalation About, PersonLine By);
}
