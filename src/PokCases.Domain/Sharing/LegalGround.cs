namespace PokCases.Domain.Sharing;

/// <summary>One version of a ground in a table's register. A change makes a new version; a sharing decision keeps the one it named.</summary>
public sealed class LegalGround
{
    /// <summary>Longest name, article or law, in characters.</summary>
    public const int LongestLine = 200;

    /// <summary>Longest explanation, in characters.</summary>
    public const int LongestText = 2000;

    private LegalGround()
    {
    }

    /// <summary>Puts a ground in the register; throws <c>ground-period</c>, <c>text-missing</c> or <c>text-too-long</c>.</summary>
    /// <param name="id">Its id, and that of its first version.</param>
    /// <param name="tableId">The table whose register it stands in.</param>
    /// <param name="text">What it says.</param>
    /// <param name="byId">Who wrote it down.</param>
    /// <param name="now">The moment.</param>
    public LegalGround(Guid id, Guid tableId, LegalGroundText text, Guid byId, DateTimeOffset now)
        : this(id, id, tableId, 1, text, byId, now)
    {
    }

    private LegalGround(Guid id, Guid groundId, Guid tableId, int version, LegalGroundText text, Guid byId, DateTimeOffset now)
    {
        RuleViolation.When(text.ValidUntil < text.ValidFrom, "ground-period", "A ground ends after it begins.");
        Id = id;
        GroundId = groundId;
        TableId = tableId;
        Version = version;
        Name = Texts.Required(text.Name, LongestLine);
        Article = Texts.Required(text.Article, LongestLine);
        Law = Texts.Required(text.Law, LongestLine);
        WhatFor = Texts.Required(text.WhatFor, LongestText);
        Kind = text.Kind;
        ValidFrom = text.ValidFrom;
        ValidUntil = text.ValidUntil;
        ToConfirm = text.ToConfirm;
        WrittenById = byId;
        WrittenAt = now;
    }

    /// <summary>The id of this version.</summary>
    public Guid Id { get; private set; }

    /// <summary>The ground; the same in all its versions.</summary>
    public Guid GroundId { get; private set; }

    /// <summary>The table.</summary>
    public Guid TableId { get; private set; }

    /// <summary>Which version, from 1.</summary>
    public int Version { get; private set; }

    /// <summary>Short name.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>The article.</summary>
    public string Article { get; private set; } = string.Empty;

    /// <summary>The law.</summary>
    public string Law { get; private set; } = string.Empty;

    /// <summary>What may be shared on it, and for which task.</summary>
    public string WhatFor { get; private set; } = string.Empty;

    /// <summary>What it can carry.</summary>
    public LegalGroundKind Kind { get; private set; }

    /// <summary>First day on which it can be named.</summary>
    public DateOnly ValidFrom { get; private set; }

    /// <summary>Last day on which it can be named; null while no end is known.</summary>
    public DateOnly? ValidUntil { get; private set; }

    /// <summary>Whether the own jurist still has to confirm it.</summary>
    public bool ToConfirm { get; private set; }

    /// <summary>Who wrote this version down.</summary>
    public Guid WrittenById { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset WrittenAt { get; private set; }

    /// <summary>When a later version took its place; null for the one that counts now.</summary>
    public DateTimeOffset? ReplacedAt { get; private set; }

    /// <summary>Whether it is the version that counts now.</summary>
    public bool IsPresent => ReplacedAt is null;

    /// <summary>Whether it can carry the sharing itself, and not only what is special in it.</summary>
    public bool CanBeFirst => Kind is LegalGroundKind.Processing or LegalGroundKind.SectorLaw or LegalGroundKind.Consent;

    /// <summary>Whether a decision of this day may name it.</summary>
    public bool CanBeNamedOn(DateOnly day) => IsPresent && day >= ValidFrom && (ValidUntil is not { } until || day <= until);

    /// <summary>Writes it down otherwise: this version stays as it is, and the next one takes its place. Throws <c>changed-meanwhile</c> when another took it already.</summary>
    /// <param name="id">Id of the new version.</param>
    /// <param name="text">What it says from now on.</param>
    /// <param name="byId">Who writes it down.</param>
    /// <param name="now">The moment.</param>
    public LegalGround Change(Guid id, LegalGroundText text, Guid byId, DateTimeOffset now)
    {
        RuleViolation.When(!IsPresent, StaleVersion.Code, "Another version took its place meanwhile.");
        var next = new LegalGround(id, GroundId, TableId, Version + 1, text, byId, now);
        ReplacedAt = now;
        return next;
    }
}
