namespace PokCases.Web.Cases.Emergency;

/// <summary>Somebody tried to take emergency access, whether there was such a case or not: counted, so that nobody tries references.</summary>
internal sealed class EmergencyAttempt
{
    public Guid Id { get; set; }

    public Guid PersonId { get; set; }

    public DateTimeOffset At { get; set; }
}
