namespace PokCases.Web.Demo;

/// <summary>Who was put on a case by name and until when, who asks to be, and who took emergency access.</summary>
internal sealed record PartnershipAccess
{
    public IReadOnlyList<TeamEntry> Team { get; init; } = [];

    public IReadOnlyList<RequestEntry> Requests { get; init; } = [];

    /// <summary>Cases that somebody was asked to lead, and has not answered.</summary>
    public IReadOnlyList<LeadEntry> Leads { get; init; } = [];

    public IReadOnlyList<EmergencyEntry> Emergencies { get; init; } = [];

    /// <summary>Requests for access by residents, halfway.</summary>
    public IReadOnlyList<RightsEntry> Rights { get; init; } = [];

    /// <param name="Case">The case it names.</param>
    /// <param name="Person">Who asks, by key in that household.</param>
    /// <param name="By">Who wrote it down.</param>
    /// <param name="Days">When it came in.</param>
    /// <param name="Identity">How the identity was checked.</param>
    /// <param name="Representation">How the representation was checked.</param>
    internal sealed record RightsEntry(string Case, string Person, string By, int Days, string Identity, string Representation);

    /// <param name="Case">The case.</param>
    /// <param name="Person">Who.</param>
    /// <param name="Role">In words.</param>
    /// <param name="By">Who added this person.</param>
    /// <param name="Why">The reason.</param>
    /// <param name="Days">Since when.</param>
    /// <param name="LastDays">The last day.</param>
    internal sealed record TeamEntry(string Case, string Person, string Role, string By, string Why, int Days, int LastDays);

    /// <param name="Case">The case that is asked for.</param>
    /// <param name="By">Who asks.</param>
    /// <param name="Role">In words.</param>
    /// <param name="Why">The reason.</param>
    /// <param name="Days">When.</param>
    internal sealed record RequestEntry(string Case, string By, string Role, string Why, int Days);

    /// <param name="Case">The case.</param>
    /// <param name="To">Who was asked.</param>
    /// <param name="Words">What the other should know.</param>
    /// <param name="Days">When.</param>
    internal sealed record LeadEntry(string Case, string To, string Words, int Days);

    /// <param name="Case">The case.</param>
    /// <param name="By">Who took it; it lasted an hour.</param>
    /// <param name="Why">The reason.</param>
    /// <param name="Days">When.</param>
    internal sealed record EmergencyEntry(string Case, string By, string Why, int Days);
}
