using System.Security.Cryptography;

namespace PokCases.Domain.AdviceDesk.Hours;

/// <summary>The queue of one consulting hour on one day: a stream, as a table session is. It holds numbers and counts; who waits stands in <see cref="QueueVisitor"/>.</summary>
public sealed class ConsultingDay
{
    /// <summary>Most numbers of a day.</summary>
    public const int MostNumbers = 500;

    private List<int> called = [];

    private ConsultingDay()
    {
    }

    /// <summary>Opens it.</summary>
    /// <param name="hour">The hour.</param>
    /// <param name="on">When it is held that day.</param>
    public ConsultingDay(ConsultingHour hour, HourOccurrence on)
    {
        Id = IdOf(hour.Id, on.Day);
        HourId = hour.Id;
        OrganisationId = hour.OrganisationId;
        Day = on.Day;
        StartsAt = on.Starts;
        ClosesAt = on.Closes;
    }

    /// <summary>Its id, and of its stream: made of hour and day, so that it is opened once.</summary>
    public Guid Id { get; private set; }

    /// <summary>The hour.</summary>
    public Guid HourId { get; private set; }

    /// <summary>The organisation that holds it.</summary>
    public Guid OrganisationId { get; private set; }

    /// <summary>The local day.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>When it begins.</summary>
    public DateTimeOffset StartsAt { get; private set; }

    /// <summary>Closing time.</summary>
    public DateTimeOffset ClosesAt { get; private set; }

    /// <summary>The last number that was given out; 0 for none.</summary>
    public int LastNumber { get; private set; }

    /// <summary>How many were helped; counted when the visitors are deleted.</summary>
    public int? Helped { get; private set; }

    /// <summary>How many left without help; counted when the visitors are deleted.</summary>
    public int? Left { get; private set; }

    /// <summary>Median of the waiting times, in whole minutes; counted when the visitors are deleted, null when nobody came.</summary>
    public int? MedianWait { get; private set; }

    /// <summary>Numbers that are called now, the last one first: all that the waiting room shows.</summary>
    public IReadOnlyList<int> Called => called;

    /// <summary>Its id.</summary>
    public static Guid IdOf(Guid hourId, DateOnly day)
    {
        Span<byte> name = stackalloc byte[20];
        hourId.TryWriteBytes(name);
        BitConverter.TryWriteBytes(name[16..], day.DayNumber);
        return new Guid(SHA256.HashData(name).AsSpan(0, 16));
    }

    /// <summary>Whether closing time was reached.</summary>
    public bool IsClosed(DateTimeOffset now) => now >= ClosesAt;

    /// <summary>Gives out the next number; throws <c>queue-closed</c> after closing time without a reason, or <c>queue-full</c>.</summary>
    public QueueVisitor Arrive(Guid id, VisitorText text, DateTimeOffset now)
    {
        RuleViolation.When(IsClosed(now) && string.IsNullOrWhiteSpace(text.LateWhy), "queue-closed", "After closing time a number needs a reason.");
        RuleViolation.When(LastNumber >= MostNumbers, "queue-full", "No more numbers.");
        LastNumber++;
        return new QueueVisitor(id, Id, LastNumber, IsClosed(now) ? text : text with { LateWhy = string.Empty }, now);
    }

    /// <summary>The waiting room shows the visitor's number while called, and not before or after.</summary>
    public void Show(QueueVisitor visitor)
    {
        List<int> others = [.. called.Where(n => n != visitor.Number)];
        called = visitor.State == VisitorState.Called ? [visitor.Number, .. others] : others;
    }

    /// <summary>Keeps the counts of the day, before its visitors are deleted.</summary>
    public void Count(IReadOnlyCollection<QueueVisitor> visitors, DateTimeOffset now)
    {
        Helped = visitors.Count(v => v.HelpedAt is not null);
        Left = visitors.Count(v => v.HelpedAt is null);
        MedianWait = visitors.Count == 0 ? null : (int)Math.Round(Middle.Of(visitors.Select(v => v.Waited(now).TotalMinutes)), MidpointRounding.AwayFromZero);
        called = [];
    }
}
