namespace PokCases.Domain.AdviceDesk;

/// <summary>Kwestie: what a legal advisor helps a resident with, over one or more contacts. Held by one advisor; everything in it falls under the advisor's secrecy.</summary>
/// <remarks>
/// Opened by its first contact, closed when there is nothing left to do, opened again by a later contact. A set time after it
/// was closed it is deleted. Nothing of it, not even that it exists, is for anybody but who holds it or stands in.
/// </remarks>
public sealed class AdviceMatter
{
    /// <summary>Longest next step, in characters.</summary>
    public const int LongestStep = 500;

    private AdviceMatter()
    {
    }

    /// <summary>Opens a matter.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="title">How its advisor calls it.</param>
    /// <param name="advisorId">Who holds it.</param>
    /// <param name="now">The moment.</param>
    public AdviceMatter(Guid id, string title, Guid advisorId, DateTimeOffset now)
    {
        Id = id;
        Title = Texts.Required(title);
        AdvisorId = advisorId;
        OpenedAt = now;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>How its advisor calls it; of a quick contact the theme.</summary>
    public string Title { get; private set; } = string.Empty;

    /// <summary>Who holds it.</summary>
    public Guid AdvisorId { get; private set; }

    /// <summary>When it was opened.</summary>
    public DateTimeOffset OpenedAt { get; private set; }

    /// <summary>Who it is for; empty for who stays anonymous.</summary>
    public string ResidentName { get; private set; } = string.Empty;

    /// <summary>Keyed hash of name and year of birth, by which the same resident is counted once without a name; null when either is unknown.</summary>
    public long? Pseudonym { get; private set; }

    /// <summary>Four digits of the postcode; empty when not asked.</summary>
    public string PostcodeArea { get; private set; } = string.Empty;

    /// <summary>Language that was spoken; empty when not asked.</summary>
    public string Language { get; private set; } = string.Empty;

    /// <summary>What is to be done next; empty for nothing.</summary>
    public string NextStep { get; private set; } = string.Empty;

    /// <summary>By when the next step is to be done.</summary>
    public DateOnly? NextStepOn { get; private set; }

    /// <summary>When it was closed; null while it is open.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>The colleague it is offered to; null for nobody. It stays with who holds it until that colleague accepts.</summary>
    public Guid? OfferedToId { get; private set; }

    /// <summary>What the colleague reads before accepting, and all that is read; empty when nothing was said.</summary>
    public string OfferWords { get; private set; } = string.Empty;

    /// <summary>Grows with each change.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Whether there is still something to do.</summary>
    public bool IsOpen => ClosedAt is null;

    /// <summary>Says who it is for and how it is called.</summary>
    /// <param name="seen">The version that was changed.</param>
    /// <param name="title">How its advisor calls it.</param>
    /// <param name="resident">Who it is for.</param>
    /// <param name="pseudonym">Keyed hash of name and year of birth.</param>
    public void Describe(int seen, string title, MatterResident resident, long? pseudonym)
    {
        StaleVersion.Check(seen, Version);
        Title = Texts.Required(title);
        ResidentName = Texts.Optional(resident.Name);
        PostcodeArea = Area(resident.PostcodeArea);
        Language = Texts.Optional(resident.Language);
        Pseudonym = pseudonym;
        Version++;
    }

    /// <summary>Says what is to be done next and by when; without words there is nothing. Throws <c>matter-step</c> for a day without words.</summary>
    public void Plan(int seen, string step, DateOnly? on)
    {
        StaleVersion.Check(seen, Version);
        RuleViolation.When(!IsOpen, "matter-closed", "A closed matter has no next step.");
        var words = Texts.Optional(step, LongestStep);
        RuleViolation.When(words.Length == 0 && on is not null, "matter-step", "A day needs a next step.");
        NextStep = words;
        NextStepOn = on;
        Version++;
    }

    /// <summary>There is nothing left to do. Throws <c>matter-closed</c>.</summary>
    public void Close(int seen, DateTimeOffset now)
    {
        StaleVersion.Check(seen, Version);
        RuleViolation.When(!IsOpen, "matter-closed", "It is closed already.");
        ClosedAt = now;
        NextStep = string.Empty;
        NextStepOn = null;
        Version++;
    }

    /// <summary>Opens it again: by hand, or since the resident came back.</summary>
    public void Reopen()
    {
        if (!IsOpen)
        {
            ClosedAt = null;
            Version++;
        }
    }

    /// <summary>Offers it to a colleague, in words that tell no more than is needed. Throws <c>matter-offer-self</c>.</summary>
    public void Offer(int seen, Guid toId, string words)
    {
        StaleVersion.Check(seen, Version);
        RuleViolation.When(toId == AdvisorId, "matter-offer-self", "It is offered to who holds it.");
        OfferedToId = toId;
        OfferWords = Texts.Optional(words, LongestStep);
        Version++;
    }

    /// <summary>Nobody is asked to take it over any more: it was taken back, or the colleague declined.</summary>
    public void EndOffer()
    {
        OfferedToId = null;
        OfferWords = string.Empty;
        Version++;
    }

    /// <summary>The colleague takes it over. Throws <c>matter-not-offered</c>.</summary>
    public void Accept(Guid byId)
    {
        RuleViolation.When(OfferedToId != byId, "matter-not-offered", "It is not offered to them.");
        AdvisorId = byId;
        EndOffer();
    }

    /// <summary>The first day on which it may be deleted; null while it is open.</summary>
    /// <param name="months">So long closed matters are kept.</param>
    public DateTimeOffset? DeleteFrom(int months) => ClosedAt?.AddMonths(months);

    private static string Area(string? typed)
    {
        var area = Texts.Optional(typed);
        RuleViolation.When(area.Length > 0 && !(area.Length == 4 && area.All(char.IsAsciiDigit)), "postcode-area", "A postcode area is four digits.");
        return area;
    }
}
