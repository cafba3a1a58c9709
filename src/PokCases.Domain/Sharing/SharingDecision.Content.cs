namespace PokCases.Domain.Sharing;

/// <content>What it says.</content>
public sealed partial class SharingDecision
{
    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>The organisation whose data it is, and whose people decide.</summary>
    public Guid OrganisationId { get; private set; }

    /// <summary>As it is stored: never <see cref="SharingState.Expired"/>; ask <see cref="StateAt"/>.</summary>
    public SharingState State { get; private set; }

    /// <summary>The organisation that receives; null in a draft.</summary>
    public Guid? ReceiverId { get; private set; }

    /// <summary>The one person of it who receives; null for all its people who work on the case.</summary>
    public Guid? ReceiverPersonId { get; private set; }

    /// <summary>Which task the receiver does.</summary>
    public string Task { get; private set; } = string.Empty;

    /// <summary>What for.</summary>
    public string Purpose { get; private set; } = string.Empty;

    /// <summary>Why it is necessary.</summary>
    public string WhyNecessary { get; private set; } = string.Empty;

    /// <summary>Why no lighter way does.</summary>
    public string WhyProportionate { get; private set; } = string.Empty;

    /// <summary>Whether contributions are shared.</summary>
    public bool Contributions { get; private set; }

    /// <summary>Contributions of every life domain, and those without one.</summary>
    public bool AllDomains { get; private set; }

    /// <summary>Which documents are shared.</summary>
    public SharedDocuments Documents { get; private set; }

    /// <summary>Only what was there when it was decided, as it was then.</summary>
    public bool OnlyWhatIsThere { get; private set; }

    /// <summary>The life domains, documents and persons that are named.</summary>
    public IReadOnlyList<SharedPart> Parts => parts;

    /// <summary>The first ground: a version in the table's register.</summary>
    public Guid? GroundId { get; private set; }

    /// <summary>Whether there is health data in it.</summary>
    public bool? HoldsHealth { get; private set; }

    /// <summary>The second ground for health data.</summary>
    public Guid? HealthGroundId { get; private set; }

    /// <summary>Whether there is criminal data in it.</summary>
    public bool? HoldsCriminal { get; private set; }

    /// <summary>The second ground for criminal data.</summary>
    public Guid? CriminalGroundId { get; private set; }

    /// <summary>The consent it refers to.</summary>
    public Guid? ConsentId { get; private set; }

    /// <summary>Whether the person was told.</summary>
    public bool? IsInformed { get; private set; }

    /// <summary>The day it was told.</summary>
    public DateOnly? InformedOn { get; private set; }

    /// <summary>How it was told.</summary>
    public string InformedHow { get; private set; } = string.Empty;

    /// <summary>Why it was not told.</summary>
    public string NotInformedWhy { get; private set; } = string.Empty;

    /// <summary>The day to look again whether it can be told.</summary>
    public DateOnly? LookAgainOn { get; private set; }

    /// <summary>The last day it holds.</summary>
    public DateOnly? LastDay { get; private set; }

    /// <summary>The first moment after that day; null in a draft.</summary>
    public DateTimeOffset? EndsAt { get; private set; }

    /// <summary>Who drafted it.</summary>
    public Guid DraftedById { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset DraftedAt { get; private set; }

    /// <summary>Who decided.</summary>
    public Guid? DecidedById { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Who took it back.</summary>
    public Guid? WithdrawnById { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>Why it was taken back, or empty.</summary>
    public string WithdrawalReason { get; private set; } = string.Empty;

    /// <summary>The decision this one is the renewal of; null for none.</summary>
    public Guid? RenewsId { get; private set; }

    /// <summary>Grows with each change.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Which data.</summary>
    public SharedSelection Selection => new(
        Contributions,
        AllDomains,
        [.. parts.Select(p => p.Domain).OfType<LifeDomain>()],
        Documents,
        SubjectsOf(SharedPartKind.Document),
        SubjectsOf(SharedPartKind.Person),
        OnlyWhatIsThere);

    /// <summary>On what ground.</summary>
    public SharingGrounds Grounds => new(GroundId, HoldsHealth, HealthGroundId, HoldsCriminal, CriminalGroundId, ConsentId);

    /// <summary>Whether the person knows.</summary>
    public Informing Informed
    {
        get => new(IsInformed, InformedOn, InformedHow, NotInformedWhy, LookAgainOn);
        private set => (IsInformed, InformedOn, InformedHow, NotInformedWhy, LookAgainOn) = value;
    }

    /// <summary>All that is filled in.</summary>
    public SharingText Text => new(ReceiverId, ReceiverPersonId, Task, Purpose, Selection, WhyNecessary, WhyProportionate, Grounds, Informed, LastDay);

    private List<Guid> SubjectsOf(SharedPartKind kind) => [.. parts.Where(p => p.Kind == kind).Select(p => p.SubjectId).OfType<Guid>()];

    private static Informing Cleaned(Informing told) => told.IsInformed switch
    {
        true => new Informing(true, told.On, Texts.Optional(told.How, LongestText), string.Empty, null),
        false => new Informing(false, null, string.Empty, Texts.Optional(told.WhyNot, LongestText), told.LookAgainOn),
        null => new Informing(null, told.On, Texts.Optional(told.How, LongestText), Texts.Optional(told.WhyNot, LongestText), told.LookAgainOn),
    };

    private void Apply(SharingText text)
    {
        var selection = text.Selection;
        ReceiverId = text.ReceiverId;
        ReceiverPersonId = text.ReceiverId is null ? null : text.ReceiverPersonId;
        Task = Texts.Optional(text.Task, LongestText);
        Purpose = Texts.Optional(text.Purpose, LongestText);
        WhyNecessary = Texts.Optional(text.WhyNecessary, LongestText);
        WhyProportionate = Texts.Optional(text.WhyProportionate, LongestText);
        Contributions = selection.Contributions;
        AllDomains = selection.AllDomains;
        Documents = selection.Documents;
        OnlyWhatIsThere = selection.OnlyWhatIsThere;
        (GroundId, HoldsHealth, HealthGroundId, HoldsCriminal, CriminalGroundId, ConsentId) = text.Grounds;
        // A second ground for what is not in it says nothing.
        HealthGroundId = HoldsHealth == true ? HealthGroundId : null;
        CriminalGroundId = HoldsCriminal == true ? CriminalGroundId : null;
        Informed = Cleaned(text.Informed);
        LastDay = text.LastDay;
        parts.Clear();
        parts.AddRange(selection.Contributions && !selection.AllDomains ? selection.Domains.Distinct().Select(d => new SharedPart(Id, d)) : []);
        parts.AddRange(selection.Documents == SharedDocuments.Named ? selection.DocumentIds.Distinct().Select(d => new SharedPart(Id, SharedPartKind.Document, d)) : []);
        parts.AddRange(selection.PersonIds.Distinct().Select(p => new SharedPart(Id, SharedPartKind.Person, p)));
    }
}
