namespace PokCases.Domain.Cases;

/// <summary>Something of a case that the case lead picked for the resident's own page. What nobody picked is never on it.</summary>
public sealed class ResidentItem
{
    /// <summary>Longest text, in characters.</summary>
    public const int LongestText = 500;

    private ResidentItem()
    {
    }

    /// <summary>Picks something for the resident's page.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="subjectId">The goal, outcome or action.</param>
    /// <param name="text">Said simpler for this page; empty to show it as it stands in the case.</param>
    /// <param name="pickedById">Who picked it.</param>
    /// <param name="now">The moment.</param>
    public ResidentItem(Guid caseId, ResidentItemKind kind, Guid subjectId, string text, Guid pickedById, DateTimeOffset now)
    {
        CaseId = caseId;
        Kind = kind;
        SubjectId = subjectId;
        Text = Texts.Optional(text, LongestText);
        PickedById = pickedById;
        PickedAt = now;
    }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>What it is.</summary>
    public ResidentItemKind Kind { get; private set; }

    /// <summary>The goal, outcome or action.</summary>
    public Guid SubjectId { get; private set; }

    /// <summary>Said simpler for this page; empty to show it as it stands in the case.</summary>
    public string Text { get; private set; } = string.Empty;

    /// <summary>Who picked it last.</summary>
    public Guid PickedById { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset PickedAt { get; private set; }

    /// <summary>Says it in other words on this page.</summary>
    public void Say(string text, Guid byId, DateTimeOffset now)
    {
        Text = Texts.Optional(text, LongestText);
        PickedById = byId;
        PickedAt = now;
    }
}
