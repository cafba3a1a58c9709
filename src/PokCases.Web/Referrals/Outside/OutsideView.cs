using PokCases.Domain.Referrals;
using PokCases.Web.Cases;
using PokCases.Web.Shell;

namespace PokCases.Web.Referrals.Outside;

/// <summary>One referral as a receiver without an account sees it: what it says, and of the case nothing but what goes along by its sharing decision.</summary>
public sealed class OutsideView
{
    public required Referral Referral { get; init; }

    /// <summary>The address of the link.</summary>
    public required string Path { get; init; }

    /// <summary>Who refers, by name and organisation.</summary>
    public required PersonLine Referrer { get; init; }

    /// <summary>Whether who the resident is may be known.</summary>
    public required bool SeesNames { get; init; }

    /// <summary>Persons of the household who go along, by name.</summary>
    public required IReadOnlyList<string> Persons { get; init; }

    /// <summary>What was said and goes along.</summary>
    public required IReadOnlyList<string> Contributions { get; init; }

    /// <summary>Documents that go along, to take home.</summary>
    public required IReadOnlyList<AlongDocument> Documents { get; init; }

    /// <summary>Reasons to choose from, by state.</summary>
    public required IReadOnlyDictionary<ReferralState, IReadOnlyList<FieldChoice>> Reasons { get; init; }

    /// <summary>Until when the link works.</summary>
    public required DateTimeOffset Until { get; init; }

    public required DateTimeOffset Now { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>The appointment that is to come, or of which nobody said yet what became of it; null for none.</summary>
    public ReferralAppointment? Appointment => Referral.Appointments.FirstOrDefault(a => a.IsOpen);

    /// <summary>The form for an appointment: making one, or moving the one that is to come.</summary>
    public string AppointmentPart => Appointment is null ? "afspraak" : "verzetten";

    /// <summary>Whether a form for this step is shown.</summary>
    public bool May(ReferralState to) => ReferralTransitions.Allows(Referral.State, to, ReferralParty.OutsideReceiver) && (to != ReferralState.Completed || Referral.IsTakenOver);

    /// <summary>Whether a form for this act is shown.</summary>
    public bool May(ReferralAct act) => ReferralActs.Allows(act, Referral.State, ReferralParty.OutsideReceiver) && act switch
    {
        ReferralAct.ConfirmContact => !Referral.IsTakenOver,
        ReferralAct.GiveFeedback => Referral.IsTakenOver,
        _ => true,
    };
}
