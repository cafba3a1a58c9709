namespace PokCases.Domain.Rights;

/// <summary>One line of the report to a resident, as it was gathered: a snapshot, so that what was sent stays the same.</summary>
public sealed class ReportItem
{
    /// <summary>Longest heading and origin, in characters.</summary>
    public const int LongestTitle = 400;

    /// <summary>Longest reason to leave it out, in characters.</summary>
    public const int LongestReason = 500;

    private ReportItem()
    {
    }

    /// <summary>Makes it.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="requestId">The request.</param>
    /// <param name="place">Its place in the report, from 1.</param>
    /// <param name="part">The part it stands in.</param>
    /// <param name="title">What it is.</param>
    /// <param name="text">What is known.</param>
    /// <param name="origin">The organisation it comes from; empty for none.</param>
    /// <param name="on">The day it is of; null for none.</param>
    /// <param name="caution">Why to look at it first.</param>
    /// <param name="omittedWhy">Why it is left out from the start; empty to have it in.</param>
    public ReportItem(Guid id, Guid requestId, int place, ReportPart part, string title, string text, string origin, DateOnly? on, ReportCaution caution, string omittedWhy)
    {
        Id = id;
        RequestId = requestId;
        Place = place;
        Part = part;
        Title = title;
        Text = text;
        Origin = origin;
        On = on;
        Caution = caution;
        OmittedWhy = Texts.Optional(omittedWhy, LongestReason);
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The request.</summary>
    public Guid RequestId { get; private set; }

    /// <summary>Its place in the report.</summary>
    public int Place { get; private set; }

    /// <summary>The part it stands in.</summary>
    public ReportPart Part { get; private set; }

    /// <summary>What it is.</summary>
    public string Title { get; private set; } = string.Empty;

    /// <summary>What is known; lines are apart by a line end.</summary>
    public string Text { get; private set; } = string.Empty;

    /// <summary>The organisation it comes from.</summary>
    public string Origin { get; private set; } = string.Empty;

    /// <summary>The day it is of.</summary>
    public DateOnly? On { get; private set; }

    /// <summary>Why to look at it first.</summary>
    public ReportCaution Caution { get; private set; }

    /// <summary>Why it is left out; empty when it is in.</summary>
    public string OmittedWhy { get; private set; } = string.Empty;

    /// <summary>Whether it is left out.</summary>
    public bool IsOmitted => OmittedWhy.Length > 0;

    /// <summary>Leaves it out for a reason; throws <c>text-missing</c>.</summary>
    public void LeaveOut(string why) => OmittedWhy = Texts.Required(why, LongestReason);

    /// <summary>Has it in.</summary>
    public void PutIn() => OmittedWhy = string.Empty;
}
