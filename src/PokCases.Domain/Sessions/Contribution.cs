using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Tables;

namespace PokCases.Domain.Sessions;

/// <summary>What somebody says in an item, for an organisation, about a life domain.</summary>
public sealed class Contribution
{
    private Contribution()
    {
    }

    /// <summary>Shares a contribution.</summary>
    /// <param name="id">Its id, chosen by the client so that it is shared once.</param>
    /// <param name="sessionId">The session.</param>
    /// <param name="itemId">The item.</param>
    /// <param name="caseId">The case; null in a topic.</param>
    /// <param name="authorId">Who wrote it down.</param>
    /// <param name="speakerId">Who said it; differs when the note-taker writes <i>namens</i>.</param>
    /// <param name="organisationId">The speaker's organisation.</param>
    /// <param name="domain">The life domain; null when none was chosen.</param>
    /// <param name="nature">Fact, suspicion or opinion.</param>
    /// <param name="text">The text.</param>
    /// <param name="phase">Name of the phase it was said in; empty without one.</param>
    /// <param name="now">The moment.</param>
    public Contribution(Guid id, Guid sessionId, Guid itemId, Guid? caseId, Guid authorId, Guid speakerId, Guid organisationId, LifeDomain? domain, Nature nature, string text, string phase, DateTimeOffset now)
    {
        Id = id;
        SessionId = sessionId;
        ItemId = itemId;
        CaseId = caseId;
        AuthorId = authorId;
        SpeakerId = speakerId;
        OrganisationId = organisationId;
        Domain = domain;
        Nature = nature;
        Text = Texts.Required(text, Texts.Body);
        Phase = phase;
        SharedAt = now;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The session.</summary>
    public Guid SessionId { get; private set; }

    /// <summary>The item.</summary>
    public Guid ItemId { get; private set; }

    /// <summary>The case; null in a topic.</summary>
    public Guid? CaseId { get; private set; }

    /// <summary>Who wrote it down.</summary>
    public Guid AuthorId { get; private set; }

    /// <summary>Who said it.</summary>
    public Guid SpeakerId { get; private set; }

    /// <summary>The speaker's organisation.</summary>
    public Guid OrganisationId { get; private set; }

    /// <summary>The life domain; null when none was chosen.</summary>
    public LifeDomain? Domain { get; private set; }

    /// <summary>Fact, suspicion or opinion.</summary>
    public Nature Nature { get; private set; }

    /// <summary>The text; empty once withdrawn.</summary>
    public string Text { get; private set; } = string.Empty;

    /// <summary>The phase it was said in.</summary>
    public string Phase { get; private set; } = string.Empty;

    /// <summary>How far it goes, as its speaker chose.</summary>
    public Audience Audience { get; private set; }

    /// <summary>Whose secrecy it falls under, with <see cref="Audience.Profession"/>.</summary>
    public Profession Profession { get; private set; }

    /// <summary>Whether who may not see it is told that something is kept back here.</summary>
    public bool ShowsThatItIsKept { get; private set; }

    /// <summary>When it was shared.</summary>
    public DateTimeOffset SharedAt { get; private set; }

    /// <summary>When it was last changed; null when never.</summary>
    public DateTimeOffset? EditedAt { get; private set; }

    /// <summary>Who changed it last.</summary>
    public Guid? EditedById { get; private set; }

    /// <summary>When it was withdrawn.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>Grows with each change.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Keeps it to fewer people from the start.</summary>
    /// <param name="audience">How far it goes; throws <c>audience-without-case</c> for a case team where there is no case.</param>
    /// <param name="profession">The speaker's; throws <c>audience-without-profession</c> when it is kept to a profession and there is none.</param>
    /// <param name="showsThatItIsKept">Whether others are told that something is kept back.</param>
    public void KeepTo(Audience audience, Profession profession, bool showsThatItIsKept)
    {
        RuleViolation.When(audience == Audience.CaseTeam && CaseId is null, "audience-without-case", "A topic has no case team.");
        RuleViolation.When(audience == Audience.Profession && profession == Profession.None, "audience-without-profession", "The speaker works under no professional secrecy.");
        Audience = audience;
        Profession = audience == Audience.Profession ? profession : Profession.None;
        ShowsThatItIsKept = audience != Audience.Table && showsThatItIsKept;
    }

    /// <summary>Chooses again how far it goes: only who said it (<c>not-your-words</c>), on the version that was seen.</summary>
    public void ChooseAudience(Guid byId, int seen, Audience audience, Profession profession, bool showsThatItIsKept)
    {
        RuleViolation.When(byId != SpeakerId, "not-your-words", "Only who said it chooses who sees it.");
        CheckMine(byId);
        StaleVersion.Check(seen, Version);
        KeepTo(audience, profession, showsThatItIsKept);
        Version++;
    }

    /// <summary>The compartment it stands in for one viewer.</summary>
    public Compartment CompartmentFor(Viewer viewer, bool onCaseTeam) =>
        new(Audience, OrganisationId, Profession, AuthorId == viewer.PersonId || SpeakerId == viewer.PersonId, onCaseTeam);

    /// <summary>Changes it; author and speaker may (<c>not-your-contribution</c>).</summary>
    public void Edit(Guid byId, int seen, LifeDomain? domain, Nature nature, string text, DateTimeOffset now)
    {
        CheckMine(byId);
        StaleVersion.Check(seen, Version);
        Domain = domain;
        Nature = nature;
        Text = Texts.Required(text, Texts.Body);
        EditedAt = now;
        EditedById = byId;
        Version++;
    }

    /// <summary>Withdraws it: the text is gone, the place stays.</summary>
    public void Withdraw(Guid byId, DateTimeOffset now)
    {
        CheckMine(byId);
        WithdrawnAt = now;
        Text = string.Empty;
        Version++;
    }

    private void CheckMine(Guid byId)
    {
        RuleViolation.When(byId != AuthorId && byId != SpeakerId, "not-your-contribution", "Only who wrote or said it may change it.");
        RuleViolation.When(WithdrawnAt is not null, "contribution-withdrawn", "It was withdrawn.");
    }
}
