namespace PokCases.Domain.Tables;

/// <summary>A member organisation of a table, with its legal task and what it answers for.</summary>
public sealed class TableOrganisation
{
    private TableOrganisation()
    {
    }

    internal TableOrganisation(Guid tableId, Guid organisationId, string legalTask, string answersFor, DateOnly from)
    {
        TableId = tableId;
        OrganisationId = organisationId;
        From = from;
        Apply(legalTask, answersFor);
    }

    /// <summary>The table.</summary>
    public Guid TableId { get; private set; }

    /// <summary>The organisation.</summary>
    public Guid OrganisationId { get; private set; }

    /// <summary>The legal task it sits here with.</summary>
    public string LegalTask { get; private set; } = string.Empty;

    /// <summary>What it answers for among joint controllers (art. 26 AVG).</summary>
    public string AnswersFor { get; private set; } = string.Empty;

    /// <summary>Since.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Grows with each change.</summary>
    public int Version { get; private set; } = 1;

    internal void Change(int? seen, string legalTask, string answersFor)
    {
        StaleVersion.Check(seen ?? Version, Version);
        Apply(legalTask, answersFor);
        Version++;
    }

    private void Apply(string legalTask, string answersFor)
    {
        LegalTask = Texts.Optional(legalTask, Texts.Body);
        AnswersFor = Texts.Optional(answersFor, Texts.Body);
    }
}
