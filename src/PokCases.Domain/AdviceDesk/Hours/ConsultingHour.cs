namespace PokCases.Domain.AdviceDesk.Hours;

/// <summary>A consulting hour (<i>spreekuur</i>) that comes back each week. It is ended, never deleted.</summary>
public sealed class ConsultingHour
{
    /// <summary>Most days with other times that are kept.</summary>
    public const int MostExceptions = 200;

    private List<HourException> exceptions = [];

    private ConsultingHour()
    {
    }

    /// <summary>Begins one.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="organisationId">The organisation that holds it.</param>
    /// <param name="text">What it is; see <see cref="ConsultingHourText.Cleaned"/>.</param>
    public ConsultingHour(Guid id, Guid organisationId, ConsultingHourText text)
    {
        Id = id;
        OrganisationId = organisationId;
        Take(text);
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The organisation that holds it.</summary>
    public Guid OrganisationId { get; private set; }

    /// <summary>Where.</summary>
    public string Place { get; private set; } = string.Empty;

    /// <summary>Each week on this day.</summary>
    public DayOfWeek Weekday { get; private set; }

    /// <summary>Local time at which it begins.</summary>
    public TimeOnly From { get; private set; }

    /// <summary>Local time at which it closes.</summary>
    public TimeOnly Until { get; private set; }

    /// <summary>Who helps.</summary>
    public IReadOnlyList<Guid> AdvisorIds { get; private set; } = [];

    /// <summary>Languages that are spoken, in words.</summary>
    public string Languages { get; private set; } = string.Empty;

    /// <summary>Whether people come by appointment only.</summary>
    public bool ByAppointment { get; private set; }

    /// <summary>With whom it is held together; empty for nobody.</summary>
    public string JointWith { get; private set; } = string.Empty;

    /// <summary>First day on which it can be.</summary>
    public DateOnly ValidFrom { get; private set; }

    /// <summary>Last day; null while it has no end.</summary>
    public DateOnly? ValidUntil { get; private set; }

    /// <summary>SHA-256 of the secret in the address of its waiting room; null when it has none.</summary>
    public byte[]? WaitingRoomHash { get; private set; }

    /// <summary>Grows with each change.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Days on which it is not as usual, by day.</summary>
    public IReadOnlyList<HourException> Exceptions => exceptions;

    /// <summary>What it is.</summary>
    public ConsultingHourText Text => new(Place, Weekday, From, Until, AdvisorIds, Languages, ByAppointment, JointWith, ValidFrom, ValidUntil);

    /// <summary>Changes it; throws <c>changed-meanwhile</c>.</summary>
    public void Change(int seen, ConsultingHourText text)
    {
        StaleVersion.Check(seen, Version);
        Take(text);
        Version++;
    }

    /// <summary>Ends it after a day; throws <c>changed-meanwhile</c> or <c>hour-period</c>.</summary>
    public void End(int seen, DateOnly lastDay)
    {
        StaleVersion.Check(seen, Version);
        RuleViolation.When(lastDay < ValidFrom, "hour-period", "It ends after it began.");
        ValidUntil = lastDay;
        Version++;
    }

    /// <summary>Sets another time for a day, or that it is not held; throws <c>changed-meanwhile</c>, <c>hour-exception-day</c>, <c>hour-times</c> or <c>hour-exceptions</c>.</summary>
    public void Except(int seen, HourException exception)
    {
        StaleVersion.Check(seen, Version);
        RuleViolation.When(exception.Day.DayOfWeek != Weekday, "hour-exception-day", "It is not held on such a day.");
        RuleViolation.When(exception.From is null != exception.Until is null || exception.Until <= exception.From, "hour-times", "It closes after it begins, on the same day.");
        List<HourException> changed = [.. exceptions.Where(e => e.Day != exception.Day), exception];
        RuleViolation.When(changed.Count > MostExceptions, "hour-exceptions", "Too many days.");
        exceptions = [.. changed.OrderBy(e => e.Day)];
        Version++;
    }

    /// <summary>As usual again on that day.</summary>
    public void ForgetException(int seen, DateOnly day)
    {
        StaleVersion.Check(seen, Version);
        exceptions = [.. exceptions.Where(e => e.Day != day)];
        Version++;
    }

    /// <summary>Gives its waiting room another address, and takes the one before back.</summary>
    /// <param name="hash">SHA-256 of the new secret; null for no address any more.</param>
    public void SetWaitingRoom(byte[]? hash)
    {
        WaitingRoomHash = hash;
        Version++;
    }

    /// <summary>On which days it is held, and from when until when; not on holidays of the law.</summary>
    /// <param name="from">First day.</param>
    /// <param name="until">Last day.</param>
    /// <param name="time">Local times.</param>
    public IEnumerable<HourOccurrence> Occurrences(DateOnly from, DateOnly until, DeskTime time)
    {
        var first = from > ValidFrom ? from : ValidFrom;
        var last = ValidUntil is { } end && end < until ? end : until;
        for (var day = first.AddDays(((int)Weekday - (int)first.DayOfWeek + 7) % 7); day <= last; day = day.AddDays(7))
        {
            if (On(day, time) is { } found)
            {
                yield return found;
            }
        }
    }

    /// <summary>How it is on one day; null when it is not held.</summary>
    public HourOccurrence? On(DateOnly day, DeskTime time)
    {
        var other = exceptions.Find(e => e.Day == day);
        if (day.DayOfWeek != Weekday || day < ValidFrom || day > ValidUntil || Holidays.IsHoliday(day) || other is { IsOff: true })
        {
            return null;
        }

        var (begins, closes) = (other?.From ?? From, other?.Until ?? Until);
        return new HourOccurrence(Id, day, time.Moment(day, begins), time.Moment(day, closes), closes > time.EveningFrom, other is not null);
    }

    private void Take(ConsultingHourText text)
    {
        var clean = text.Cleaned();
        (Place, Weekday, From, Until, AdvisorIds) = (clean.Place, clean.Weekday, clean.From, clean.Until, clean.AdvisorIds);
        (Languages, ByAppointment, JointWith, ValidFrom, ValidUntil) = (clean.Languages, clean.ByAppointment, clean.JointWith, clean.ValidFrom, clean.ValidUntil);
    }
}
