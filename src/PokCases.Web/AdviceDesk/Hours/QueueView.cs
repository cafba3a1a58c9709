using PokCases.Domain.AdviceDesk.Hours;
using PokCases.Web.Cases;

namespace PokCases.Web.AdviceDesk.Hours;

/// <summary>The queue of a day, for desk and advisors alike.</summary>
public sealed record QueueView
{
    public required ConsultingHour Hour { get; init; }

    /// <summary>The local day.</summary>
    public required DateOnly Date { get; init; }

    public required DateTimeOffset Starts { get; init; }

    public required DateTimeOffset Closes { get; init; }

    /// <summary>The stream; null while the queue was not opened.</summary>
    public required ConsultingDay? Day { get; init; }

    public required long Seq { get; init; }

    public required DateTimeOffset Now { get; init; }

    public required Guid ViewerId { get; init; }

    /// <summary>Who waits, in order.</summary>
    public required IReadOnlyList<QueueVisitor> Waiting { get; init; }

    /// <summary>Who is called or being helped, one's own first.</summary>
    public required IReadOnlyList<QueueVisitor> Inside { get; init; }

    /// <summary>Who is done or gone, the last first.</summary>
    public required IReadOnlyList<QueueVisitor> Over { get; init; }

    /// <summary>Appointments that did not come yet.</summary>
    public required IReadOnlyList<WaitingListEntry> Expected { get; init; }

    internal Dictionary<Guid, PersonLine> People { get; init; } = [];

    /// <summary>Whether it is the day itself, or the day is over.</summary>
    public required bool MayOpen { get; init; }

    public bool IsClosed => Now >= Closes;

    public string Path => ConsultingHoursModule.QueuePath(Hour.Id, Date);

    /// <summary>Where help that began is written down. The address says no more than which hour.</summary>
    public string ContactPath => $"{ContactEndpoints.Path}?spreekuur={Hour.Id}";

    public string Advisor(QueueVisitor visitor) => visitor.AdvisorId is { } id ? People.Of(id).Name : string.Empty;
}
