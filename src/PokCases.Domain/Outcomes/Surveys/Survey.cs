namespace PokCases.Domain.Outcomes.Surveys;

/// <summary>A questionnaire that is open for a while to whoever has its address: opened, answered, and over for good. It holds nothing of who answers.</summary>
public sealed class Survey
{
    /// <summary>How long it is open at most, in days.</summary>
    public const int LongestDays = 366;

    private Survey()
    {
    }

    /// <summary>Opens it.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="tableId">The table it is about; null for the advice desk as a whole.</param>
    /// <param name="audience">Who is asked.</param>
    /// <param name="firstOn">The first day it can be answered.</param>
    /// <param name="lastOn">The last day.</param>
    /// <param name="secretHash">Hash of the secret in its address.</param>
    /// <param name="today">Today; throws <c>survey-period-past</c> when it would be over already, <c>survey-period-order</c> and <c>survey-period-long</c>.</param>
    public Survey(Guid id, Guid? tableId, SurveyAudience audience, DateOnly firstOn, DateOnly lastOn, byte[] secretHash, DateOnly today)
    {
        RuleViolation.When(lastOn < firstOn, "survey-period-order", "A questionnaire does not end before it begins.");
        RuleViolation.When(lastOn.DayNumber - firstOn.DayNumber >= LongestDays, "survey-period-long", "A questionnaire is open for a year at most.");
        RuleViolation.When(lastOn < today, "survey-period-past", "A questionnaire that is opened is not over yet.");
        (Id, TableId, Audience, FirstOn, LastOn, SecretHash) = (id, tableId, audience, firstOn, lastOn, secretHash);
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The table it is about; null for the advice desk as a whole.</summary>
    public Guid? TableId { get; private set; }

    /// <summary>Who is asked.</summary>
    public SurveyAudience Audience { get; private set; }

    /// <summary>The first day it can be answered.</summary>
    public DateOnly FirstOn { get; private set; }

    /// <summary>The last day it can be answered, unless it was closed before.</summary>
    public DateOnly LastOn { get; private set; }

    /// <summary>Hash of the secret in its address; null once it was closed.</summary>
    public byte[]? SecretHash { get; private set; }

    /// <summary>How many forms were sent in.</summary>
    public int Received { get; private set; }

    /// <summary>The day it was closed before its time; null when it was not.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>The day on which what was written in own words was deleted.</summary>
    public DateOnly? RemarksDeletedOn { get; private set; }

    /// <summary>The day after which nothing more comes in.</summary>
    public DateOnly EndsOn => ClosedOn ?? LastOn;

    /// <summary>Whether nothing more can come in: only then its figures are made, once, so that no two of them can be compared.</summary>
    public bool IsOver(DateOnly today) => ClosedOn is not null || today > LastOn;

    /// <summary>Whether it can be answered.</summary>
    public bool IsOpen(DateOnly today) => !IsOver(today) && today >= FirstOn;

    /// <summary>A form comes in; throws <c>survey-not-open</c>.</summary>
    public void Receive(DateOnly today)
    {
        RuleViolation.When(!IsOpen(today), "survey-not-open", "The questionnaire is not open.");
        Received++;
    }

    /// <summary>Gets another address, and the one before stops; throws <c>survey-over</c>.</summary>
    public void GiveAddress(byte[] secretHash, DateOnly today)
    {
        RuleViolation.When(IsOver(today), "survey-over", "The questionnaire is over.");
        SecretHash = secretHash;
    }

    /// <summary>Closes it before its time, for good; throws <c>survey-over</c>.</summary>
    public void Close(DateOnly today)
    {
        RuleViolation.When(IsOver(today), "survey-over", "The questionnaire is over.");
        (SecretHash, ClosedOn) = (null, today);
    }

    /// <summary>What was written in own words is deleted.</summary>
    public void ForgetRemarks(DateOnly today) => RemarksDeletedOn = today;
}
