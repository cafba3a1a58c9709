namespace PokCases.Domain.Referrals;

/// <summary>Something that happened, by which a referral is warmer than one that was only sent.</summary>
public enum WarmthSign
{
    /// <summary>People of both sides spoke with each other about it.</summary>
    Talked,

    /// <summary>The resident was there when they did.</summary>
    ResidentThere,

    /// <summary>A first appointment was made.</summary>
    AppointmentMade,

    /// <summary>An appointment was kept.</summary>
    AppointmentKept,

    /// <summary>The receiver confirmed the first contact.</summary>
    ContactConfirmed,

    /// <summary>The resident confirmed it too.</summary>
    ConfirmedByResident,
}
