namespace PokCases.Domain.Tables;

/// <summary>A table: a group of organisations that meets on cases or topics, on a written ground.</summary>
public sealed class Table
{
    /// <summary>How many days before its end the covenant is warned about.</summary>
    public const int CovenantWarningDays = 60;

    private readonly List<TableOrganisation> organisations = [];
    private readonly List<TableMember> members = [];

    private Table()
    {
    }

    /// <summary>Founds a table.</summary>
    public Table(Guid id, TableKind kind, string referencePrefix, TableCharter charter)
    {
        Id = id;
        Kind = kind;
        ReferencePrefix = CheckPrefix(referencePrefix);
        Apply(charter);
    }

    /// <summary>Its id; also the id of nothing else.</summary>
    public Guid Id { get; private set; }

    /// <summary>Its name.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>Its kind; fixed once founded.</summary>
    public TableKind Kind { get; private set; }

    /// <summary>Two or three capitals that its cases' references start with, e.g. <c>DB</c>.</summary>
    public string ReferencePrefix { get; private set; } = string.Empty;

    /// <summary>What the table is for, as the covenant says it.</summary>
    public string Purpose { get; private set; } = string.Empty;

    /// <summary>Name of the covenant or privacy protocol.</summary>
    public string CovenantName { get; private set; } = string.Empty;

    /// <summary>First day the covenant holds; null when none was recorded.</summary>
    public DateOnly? CovenantFrom { get; private set; }

    /// <summary>Last day the covenant holds; null when it has no end.</summary>
    public DateOnly? CovenantUntil { get; private set; }

    /// <summary>Date of the DPIA; null when none was recorded.</summary>
    public DateOnly? DpiaOn { get; private set; }

    /// <summary>How often it meets, in words.</summary>
    public string Rhythm { get; private set; } = string.Empty;

    /// <summary>Whether the chair rotates: each session then names its own.</summary>
    public bool RotatingChair { get; private set; }

    /// <summary>The life domains it works with.</summary>
    public List<LifeDomain> Domains { get; private set; } = [];

    /// <summary>Whether its cases draw where the household stands in each life domain, from 1 to 5. Off unless a table asks for it.</summary>
    public bool DrawsDomains { get; private set; }

    /// <summary>The life domains a case at this table can choose from: the table's own list, or all.</summary>
    public IReadOnlyList<LifeDomain> DomainsToChoose => Domains.Count > 0 ? Domains : Enum.GetValues<LifeDomain>();

    /// <summary>How many days after adoption those who took part in an item may still read its minutes.</summary>
    public int MinutesReadableDays { get; private set; } = 42;

    /// <summary>Within how many working days somebody who brings a case hears what becomes of it.</summary>
    public int TriageDays { get; private set; } = 5;

    /// <summary>The template new case items start from.</summary>
    public Guid? TemplateId { get; private set; }

    /// <summary>Grows with each change of the charter.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Member organisations with their legal task.</summary>
    public IReadOnlyList<TableOrganisation> Organisations => organisations;

    /// <summary>Members, present and former.</summary>
    public IReadOnlyList<TableMember> Members => members;

    /// <summary>Whether its agenda may hold cases.</summary>
    public bool HoldsCases => Kind != TableKind.PartnerMeeting;

    /// <summary>Changes what is written about the table.</summary>
    public void Change(int seen, TableCharter charter)
    {
        StaleVersion.Check(seen, Version);
        Apply(charter);
        Version++;
    }

    /// <summary>Chooses the template new case items start from.</summary>
    public void UseTemplate(Guid templateId)
    {
        TemplateId = templateId;
        Version++;
    }

    /// <summary>Whether the covenant holds on <paramref name="day"/>; without one nothing new may start.</summary>
    public bool CovenantHolds(DateOnly day) =>
        CovenantFrom is { } from && day >= from && (CovenantUntil is not { } until || day <= until);

    /// <summary>Where the covenant stands on <paramref name="day"/>.</summary>
    public CovenantState Covenant(DateOnly day) =>
        CovenantFrom is not { } from ? CovenantState.Missing
        : day < from ? CovenantState.NotYet
        : CovenantUntil is not { } until ? CovenantState.Holds
        : day > until ? CovenantState.Lapsed
        : until.DayNumber - day.DayNumber <= CovenantWarningDays ? CovenantState.EndsSoon
        : CovenantState.Holds;

    /// <summary>Throws unless a new case may come to this table: <c>no-cases-here</c>, <c>covenant-lapsed</c>.</summary>
    public void CheckNewCase(DateOnly day)
    {
        RuleViolation.When(!HoldsCases, "no-cases-here", "A partneroverleg never discusses a case.");
        RuleViolation.When(!CovenantHolds(day), "covenant-lapsed", "The covenant does not hold today: no new cases.");
    }

    /// <summary>Adds or changes a member organisation: its legal task and what it answers for (art. 26 AVG).</summary>
    /// <param name="organisationId">The organisation.</param>
    /// <param name="legalTask">The legal task it sits here with.</param>
    /// <param name="answersFor">What it answers for among joint controllers.</param>
    /// <param name="from">First day, for a new one.</param>
    /// <param name="seen">The version an edit was made on; null to change whatever stands there.</param>
    public void Admit(Guid organisationId, string legalTask, string answersFor, DateOnly from, int? seen = null)
    {
        var known = organisations.Find(o => o.OrganisationId == organisationId);
        if (known is null)
        {
            organisations.Add(new TableOrganisation(Id, organisationId, legalTask, answersFor, from));
        }
        else
        {
            known.Change(seen, legalTask, answersFor);
        }

        Version++;
    }

    /// <summary>Ends an organisation's part; refused while it has members (<c>organisation-has-members</c>).</summary>
    public void Release(Guid organisationId, Func<Guid, Guid> organisationOf)
    {
        RuleViolation.When(
            members.Exists(m => m.IsPresent && organisationOf(m.ProfessionalId) == organisationId),
            "organisation-has-members",
            "The organisation still has members at this table.");
        organisations.RemoveAll(o => o.OrganisationId == organisationId);
        Version++;
    }

    /// <summary>Seats a member or changes the roles; roles <see cref="TableRoles.None"/> is refused.</summary>
    /// <param name="professionalId">Who.</param>
    /// <param name="organisationId">The organisation worked for; must be a member, except for a facilitator from outside.</param>
    /// <param name="roles">Roles at this table.</param>
    /// <param name="mandate">What this person may decide for the own organisation, in words; empty for none.</param>
    /// <param name="deputyId">The named deputy of this member; null for none.</param>
    /// <param name="today">Date of the change.</param>
    /// <param name="seatId">Id of a new seat; null makes one.</param>
    /// <param name="seen">The version an edit was made on; null to change whatever stands there.</param>
    public void Seat(Guid professionalId, Guid organisationId, TableRoles roles, string mandate, Guid? deputyId, DateOnly today, Guid? seatId = null, int? seen = null)
    {
        RuleViolation.When(roles == TableRoles.None, "role-missing", "A member has at least one role.");
        RuleViolation.When(roles.HasFlag(TableRoles.Facilitator) && Kind != TableKind.PeerReview, "facilitator-only-in-peer-review", "Only an intervisie has a facilitator.");
        RuleViolation.When(
            !roles.HasFlag(TableRoles.Facilitator) && !organisations.Exists(o => o.OrganisationId == organisationId),
            "organisation-not-at-table",
            "The member's organisation does not take part in this table.");
        RuleViolation.When(deputyId == professionalId, "own-deputy", "Nobody is the own deputy.");
        var present = members.Find(m => m.ProfessionalId == professionalId && m.IsPresent);
        if (present is null)
        {
            members.Add(new TableMember(seatId ?? Guid.CreateVersion7(), Id, professionalId, roles, mandate, deputyId, today));
        }
        else
        {
            RuleViolation.When(
                present.Roles.HasFlag(TableRoles.Chair) && !roles.HasFlag(TableRoles.Chair) && IsOnlyChair(present),
                "table-needs-chair",
                "A table keeps a chair.");
            present.Change(seen, roles, mandate, deputyId);
        }

        Version++;
    }

    /// <summary>A member leaves the table; the last chair can't (<c>table-needs-chair</c>).</summary>
    public void Unseat(Guid professionalId, DateOnly today)
    {
        var member = members.Find(m => m.ProfessionalId == professionalId && m.IsPresent)
            ?? throw new RuleViolation("not-a-member", "The person is not a member of this table.");
        RuleViolation.When(
            member.Roles.HasFlag(TableRoles.Chair) && IsOnlyChair(member),
            "table-needs-chair",
            "A table keeps a chair.");
        member.Leave(today);
        Version++;
    }

    /// <summary>The present member, or null.</summary>
    public TableMember? MemberOf(Guid professionalId) => members.Find(m => m.ProfessionalId == professionalId && m.IsPresent);

    private bool IsOnlyChair(TableMember member) =>
        !members.Exists(m => m.IsPresent && m.Id != member.Id && m.Roles.HasFlag(TableRoles.Chair));

    private static string CheckPrefix(string prefix)
    {
        var trimmed = prefix.Trim().ToUpperInvariant();
        RuleViolation.When(trimmed.Length is < 2 or > 3 || !trimmed.All(char.IsAsciiLetterUpper), "prefix-two-or-three-letters", "A reference prefix is two or three letters.");
        return trimmed;
    }

    private void Apply(TableCharter charter)
    {
        RuleViolation.When(charter.CovenantUntil < charter.CovenantFrom, "covenant-ends-before-start", "A covenant ends after it starts.");
        RuleViolation.When(charter.MinutesReadableDays is < 1 or > 366, "minutes-readable-days", "Between 1 and 366 days.");
        RuleViolation.When(charter.TriageDays is < 1 or > 60, "triage-days", "Between 1 and 60 working days.");
        Name = Texts.Required(charter.Name);
        Purpose = Texts.Optional(charter.Purpose, Texts.Body);
        CovenantName = Texts.Optional(charter.CovenantName);
        CovenantFrom = charter.CovenantFrom;
        CovenantUntil = charter.CovenantUntil;
        DpiaOn = charter.DpiaOn;
        Rhythm = Texts.Optional(charter.Rhythm);
        RotatingChair = charter.RotatingChair;
        Domains = [.. charter.Domains.Distinct().Order()];
        MinutesReadableDays = charter.MinutesReadableDays;
        TriageDays = charter.TriageDays;
        DrawsDomains = charter.DrawsDomains;
    }
}
