using PokCases.Domain;
using PokCases.Domain.Cases;
using PokCases.Domain.Referrals;

namespace PokCases.Web.Demo;

/// <summary>A referral of a case, and what was done with it; days are from today.</summary>
/// <param name="Number">Of its reference.</param>
/// <param name="Case">The case it is of.</param>
/// <param name="By">Who refers.</param>
/// <param name="Days">When it was begun, or redirected.</param>
/// <param name="To">Who is asked.</param>
/// <param name="Asked">What is asked.</param>
/// <param name="WhyHere">Why this help.</param>
/// <param name="Wants">What the resident wants.</param>
/// <param name="Knows">Whether the resident knows and agrees.</param>
/// <param name="KnowsWords">How that was talked about.</param>
/// <param name="Deeds">What was done, in order.</param>
internal sealed record PartnershipReferral(
    int Number,
    string Case,
    string By,
    int Days,
    PartnershipReferral.Receiver To,
    string Asked,
    string WhyHere,
    string Wants,
    ResidentKnows Knows,
    string KnowsWords,
    IReadOnlyList<PartnershipReferral.DeedEntry> Deeds)
{
    public ReferralUrgency Urgency { get; init; }

    /// <summary>The number of the one that came back and was redirected to this one.</summary>
    public int? RedirectedFrom { get; init; }

    /// <summary>One of the three: a function of a partner, a person, or an offer of somebody outside; all of the map of help.</summary>
    internal sealed record Receiver(string? Function, string? Person, string? Offer);

    internal enum Deed
    {
        Offer,
        Accept,
        Begin,
        Hold,
        Reject,
        Complete,
        Talk,
        Appoint,
        Keep,
        Miss,
        Contact,
        Confirm,
        Tell,
    }

    /// <param name="Days">When.</param>
    /// <param name="Does">What.</param>
    /// <param name="By">Who did it; who refers is the referrer, anybody else the receiver.</param>
    /// <param name="Text">Why, what was done, or where.</param>
    /// <param name="More">What it brought.</param>
    /// <param name="Reason">Code of the reason.</param>
    /// <param name="OnDays">The day that it speaks of; none for the same day.</param>
    /// <param name="Time">The time of an appointment.</param>
    /// <param name="With">Who else spoke, of the receiver.</param>
    /// <param name="Resident">Whether the resident was there.</param>
    /// <param name="Way">How they spoke.</param>
    internal sealed record DeedEntry(
        int Days,
        Deed Does,
        string By,
        string? Text,
        string? More,
        string? Reason,
        int? OnDays,
        TimeOnly? Time,
        string? With,
        bool Resident,
        HandoverWay Way);
}
