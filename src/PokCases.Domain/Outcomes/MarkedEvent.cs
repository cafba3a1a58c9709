namespace PokCases.Domain.Outcomes;

/// <summary>Something that happened at a table, from which figures before and after are put side by side. It says nothing of a cause.</summary>
public sealed class MarkedEvent
{
    /// <summary>Longest name, in characters.</summary>
    public const int LongestName = 120;

    private MarkedEvent()
    {
    }

    /// <summary>Marks it; a table has one.</summary>
    public MarkedEvent(Guid tableId, string name, Quarter since)
    {
        TableId = tableId;
        Apply(name, since);
    }

    /// <summary>The table.</summary>
    public Guid TableId { get; private set; }

    /// <summary>What happened, without persons.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>The first day of the first whole quarter after it.</summary>
    public DateOnly SinceOn { get; private set; }

    /// <summary>Grows with each change.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>The first whole quarter after it.</summary>
    public Quarter Since => Quarter.Of(SinceOn);

    /// <summary>Says it better.</summary>
    public void Change(int seen, string name, Quarter since)
    {
        StaleVersion.Check(seen, Version);
        Apply(name, since);
        Version++;
    }

    private void Apply(string name, Quarter since)
    {
        Name = Texts.Required(name, LongestName);
        SinceOn = since.First;
    }
}
