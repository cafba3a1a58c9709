using PokCases.Domain.Cases;

namespace PokCases.Domain.Retention;

/// <summary>One version of how long a kind of case of a table is kept, and on which ground. A change makes a new version, which is confirmed anew.</summary>
/// <remarks>Nothing is deleted on the ground of a version that nobody confirmed (field.md: profiles are confirmed by each municipality).</remarks>
public sealed class RetentionProfile
{
    /// <summary>Longest name or source, in characters.</summary>
    public const int LongestLine = 200;

    /// <summary>Longest result of the selectielijst, in characters.</summary>
    public const int LongestResult = 500;

    private RetentionProfile()
    {
    }

    /// <summary>Puts a profile in a table's list; throws <c>retention-term</c>, <c>text-missing</c> or <c>text-too-long</c>.</summary>
    /// <param name="id">Its id, and that of its first version.</param>
    /// <param name="tableId">The table.</param>
    /// <param name="text">What it says.</param>
    /// <param name="byId">Who wrote it down.</param>
    /// <param name="now">The moment.</param>
    public RetentionProfile(Guid id, Guid tableId, RetentionText text, Guid byId, DateTimeOffset now)
        : this(id, id, tableId, 1, text, byId, now)
    {
    }

    private RetentionProfile(Guid id, Guid profileId, Guid tableId, int version, RetentionText text, Guid byId, DateTimeOffset now)
    {
        text.Term.Check();
        Id = id;
        ProfileId = profileId;
        TableId = tableId;
        Version = version;
        Name = Texts.Required(text.Name, LongestLine);
        Source = Texts.Required(text.Source, LongestLine);
        Result = Texts.Optional(text.Result, LongestResult);
        Length = text.Term.Length;
        Unit = text.Term.Unit;
        From = text.From;
        Outcome = text.Outcome;
        IsUsual = text.IsUsual;
        WrittenById = byId;
        WrittenAt = now;
    }

    /// <summary>The id of this version.</summary>
    public Guid Id { get; private set; }

    /// <summary>The profile; the same in all its versions.</summary>
    public Guid ProfileId { get; private set; }

    /// <summary>The table.</summary>
    public Guid TableId { get; private set; }

    /// <summary>Which version, from 1.</summary>
    public int Version { get; private set; }

    /// <summary>The kind of case.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>The law or selectielijst.</summary>
    public string Source { get; private set; } = string.Empty;

    /// <summary>Number and text of the result in the selectielijst; empty while nobody looked it up.</summary>
    public string Result { get; private set; } = string.Empty;

    /// <summary>Length of the term, in <see cref="Unit"/>.</summary>
    public int Length { get; private set; }

    /// <summary>What the length counts.</summary>
    public TermUnit Unit { get; private set; }

    /// <summary>From which day the term counts.</summary>
    public KeptFrom From { get; private set; }

    /// <summary>Cases that ended so have it by themselves; null for none.</summary>
    public ClosingOutcome? Outcome { get; private set; }

    /// <summary>Whether the table's other cases have it, until somebody chooses another.</summary>
    public bool IsUsual { get; private set; }

    /// <summary>Who wrote this version down.</summary>
    public Guid WrittenById { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset WrittenAt { get; private set; }

    /// <summary>When it was confirmed for the municipality; null while it is a proposal.</summary>
    public DateTimeOffset? ConfirmedAt { get; private set; }

    /// <summary>Who confirmed it.</summary>
    public Guid? ConfirmedById { get; private set; }

    /// <summary>When a later version took its place; null for the one that counts now.</summary>
    public DateTimeOffset? ReplacedAt { get; private set; }

    /// <summary>Whether it is the version that counts now.</summary>
    public bool IsPresent => ReplacedAt is null;

    /// <summary>Whether something may be deleted on its ground.</summary>
    public bool IsConfirmed => ConfirmedAt is not null;

    /// <summary>The term.</summary>
    public RetentionTerm Term => new(Length, Unit);

    /// <summary>The profile that a case gets by itself: the one for how it ended, else the table's usual one; null when there is neither.</summary>
    /// <param name="present">Present versions of the table's profiles.</param>
    /// <param name="outcome">How the case ended; null when nobody said (an import).</param>
    public static RetentionProfile? For(IReadOnlyCollection<RetentionProfile> present, ClosingOutcome? outcome) =>
        present.Where(p => p.Outcome is not null && p.Outcome == outcome).MinBy(p => p.WrittenAt)
        ?? present.Where(p => p.IsUsual).MinBy(p => p.WrittenAt);

    /// <summary>The first day on which a case may be deleted.</summary>
    /// <param name="closedOn">The day it was closed.</param>
    /// <param name="changedOn">The day something of it changed last.</param>
    public DateOnly DateFor(DateOnly closedOn, DateOnly changedOn) => Term.After(From == KeptFrom.LastChange && changedOn > closedOn ? changedOn : closedOn);

    /// <summary>The municipality agrees: from now on cases may be deleted on its ground, once they were reviewed.</summary>
    /// <remarks>Throws <c>changed-meanwhile</c> for a version that was replaced, <c>retention-confirmed</c> for a second time, <c>retention-no-result</c> without a result of the selectielijst, which a verklaring van vernietiging names.</remarks>
    public void Confirm(Guid byId, DateTimeOffset now)
    {
        RuleViolation.When(!IsPresent, StaleVersion.Code, "Another version took its place meanwhile.");
        RuleViolation.When(IsConfirmed, "retention-confirmed", "It was confirmed before.");
        RuleViolation.When(Result.Length == 0, "retention-no-result", "The result of the selectielijst is filled in first.");
        ConfirmedById = byId;
        ConfirmedAt = now;
    }

    /// <summary>Writes it down otherwise: this version stays as it is, and the next one takes its place. Throws <c>changed-meanwhile</c> when another took it already.</summary>
    /// <param name="id">Id of the new version.</param>
    /// <param name="text">What it says from now on.</param>
    /// <param name="byId">Who writes it down.</param>
    /// <param name="now">The moment.</param>
    public RetentionProfile Change(Guid id, RetentionText text, Guid byId, DateTimeOffset now)
    {
        RuleViolation.When(!IsPresent, StaleVersion.Code, "Another version took its place meanwhile.");
        var next = new RetentionProfile(id, ProfileId, TableId, Version + 1, text, byId, now);
        ReplacedAt = now;
        return next;
    }
}
