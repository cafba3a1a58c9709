using PokCases.Domain.AdviceDesk.Hours;

namespace PokCases.Web.Demo;

/// <summary>The advice desk: hours, the queue of today, and the waiting list.</summary>
internal sealed record PartnershipDesk(IReadOnlyList<PartnershipDesk.HourEntry> Hours, IReadOnlyList<PartnershipDesk.WaiterEntry> WaitingList)
{
    /// <summary>The weekday is that of so many days from today. The waiting room's secret is known to everybody, as all of the demo.</summary>
    internal sealed record HourEntry(
        string Id,
        string Organisation,
        string Place,
        int Days,
        TimeOnly From,
        TimeOnly Until,
        IReadOnlyList<string> Advisors,
        string Languages,
        bool ByAppointment,
        string JointWith,
        IReadOnlyList<VisitorEntry> Visitors,
        string WaitingRoom = "");

    internal sealed record VisitorEntry(string Word, string Language, int MinutesAgo, VisitorState State);

    internal sealed record WaiterEntry(string Id, string Organisation, string Name, string Phone, string Language, string UrgentWhy, int AskedDays);
}
