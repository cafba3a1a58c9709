namespace PokCases.Domain.Cases.Method;

/// <summary>Whether a member whose agreement is needed agrees, and why not.</summary>
public sealed class InterimAnswer
{
    /// <summary>Longest reason, in characters.</summary>
    public const int LongestReason = 1000;

    private InterimAnswer()
    {
    }

    internal InterimAnswer(Guid decisionId, Guid professionalId)
    {
        DecisionId = decisionId;
        ProfessionalId = professionalId;
    }

    /// <summary>The decision.</summary>
    public Guid DecisionId { get; private set; }

    /// <summary>Who is asked.</summary>
    public Guid ProfessionalId { get; private set; }

    /// <summary>Akkoord or niet akkoord; null while there is no answer.</summary>
    public bool? Agrees { get; private set; }

    /// <summary>Why; required for who doesn't agree.</summary>
    public string Reason { get; private set; } = string.Empty;

    /// <summary>When it was answered last.</summary>
    public DateTimeOffset? At { get; private set; }

    internal void Give(bool agrees, string reason, DateTimeOffset now)
    {
        Reason = agrees ? Texts.Optional(reason, LongestReason) : Texts.Required(reason, LongestReason);
        Agrees = agrees;
        At = now;
    }
}
