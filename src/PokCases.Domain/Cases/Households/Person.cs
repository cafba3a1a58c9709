namespace PokCases.Domain.Cases.Households;

/// <summary>Somebody a case is about: apart from any household, since a person can belong to more than one.</summary>
/// <remarks>What is said of the person in one case stands with <see cref="HouseholdMember"/>, and stays in that case.</remarks>
public sealed class Person
{
    /// <summary>Longest name, in characters.</summary>
    public const int LongestName = 80;

    /// <summary>Longest name of a language, in characters.</summary>
    public const int LongestLanguage = 60;

    private const int OldestYears = 130;

    private Person()
    {
    }

    /// <summary>Writes a person down.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">A first name, initials or a role is enough.</param>
    /// <param name="bornOn">Date of birth; null when it isn't known or doesn't matter.</param>
    /// <param name="language">Language to speak, in words; empty when that needs no saying.</param>
    /// <param name="today">Today; nobody is born later.</param>
    public Person(Guid id, string name, DateOnly? bornOn, string language, DateOnly today)
    {
        Id = id;
        Apply(name, bornOn, language, today);
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>What this person is called here.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>Date of birth; null when it isn't known or doesn't matter.</summary>
    public DateOnly? BornOn { get; private set; }

    /// <summary>Language to speak, in words, or empty.</summary>
    public string Language { get; private set; } = string.Empty;

    /// <summary>Grows with each change.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Changes what is known of the person; throws <c>birth-date-unlikely</c>.</summary>
    public void Change(int seen, string name, DateOnly? bornOn, string language, DateOnly today)
    {
        StaleVersion.Check(seen, Version);
        Apply(name, bornOn, language, today);
        Version++;
    }

    /// <summary>The same person as a record of its own, to be changed from now on while this one stays as it is.</summary>
    public Person GoesOn(Guid id) => new() { Id = id, Name = Name, BornOn = BornOn, Language = Language, Version = Version };

    /// <summary>Age in whole years on a day; null when the date of birth isn't known.</summary>
    public static int? AgeOn(DateOnly? bornOn, DateOnly day) => bornOn is not { } born
        ? null
        : day.Year - born.Year - (day < born.AddYears(day.Year - born.Year) ? 1 : 0);

    private void Apply(string name, DateOnly? bornOn, string language, DateOnly today)
    {
        RuleViolation.When(bornOn > today || bornOn < today.AddYears(-OldestYears), "birth-date-unlikely", "Nobody is born in the future or longer ago than people live.");
        Name = Texts.Required(name, LongestName);
        BornOn = bornOn;
        Language = Texts.Optional(language, LongestLanguage);
    }
}
