namespace PokCases.Domain.Referrals;

/// <summary>What became of an appointment.</summary>
public enum AppointmentState
{
    /// <summary>Gemaakt.</summary>
    Made,

    /// <summary>Nagekomen: the resident was there.</summary>
    Kept,

    /// <summary>Gemist: the resident was not there.</summary>
    Missed,

    /// <summary>Verzet: another took its place.</summary>
    Moved,
}
