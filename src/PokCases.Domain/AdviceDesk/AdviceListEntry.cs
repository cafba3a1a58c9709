namespace PokCases.Domain.AdviceDesk;

/// <summary>One entry of a list of the advice desk. It is never changed: other words are another entry, so that older figures stay what they were.</summary>
public abstract class AdviceListEntry
{
    /// <summary>Longest code, in characters.</summary>
    public const int LongestCode = 40;

    /// <summary>For the store.</summary>
    protected AdviceListEntry()
    {
    }

    /// <summary>Puts an entry on the list. Throws <c>advice-list-code</c>.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="code">Stable, kebab-case.</param>
    /// <param name="name">As it is read, in Dutch.</param>
    /// <param name="nameEn">As it is read, in English.</param>
    /// <param name="order">Place on the list.</param>
    /// <param name="validFrom">First day it is chosen.</param>
    /// <param name="isShipped">Whether it comes with the program, and nobody here agreed on it yet.</param>
    protected AdviceListEntry(Guid id, string code, string name, string nameEn, int order, DateOnly validFrom, bool isShipped)
    {
        Code = Texts.Required(code, LongestCode);
        RuleViolation.When(!Code.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'), "advice-list-code", "A code is of small letters, digits and hyphens.");
        Id = id;
        Name = Texts.Required(name);
        NameEn = Texts.Required(nameEn);
        Order = order;
        ValidFrom = validFrom;
        IsShipped = isShipped;
    }

    /// <summary>Its id, by which contacts name it.</summary>
    public Guid Id { get; private set; }

    /// <summary>Its stable code.</summary>
    public string Code { get; private set; } = string.Empty;

    /// <summary>As it is read, in Dutch.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>As it is read, in English.</summary>
    public string NameEn { get; private set; } = string.Empty;

    /// <summary>Place on the list.</summary>
    public int Order { get; private set; }

    /// <summary>First day it is chosen.</summary>
    public DateOnly ValidFrom { get; private set; }

    /// <summary>Last day it is chosen; null while it is on the list. It stays for the figures of before.</summary>
    public DateOnly? ValidUntil { get; private set; }

    /// <summary>Whether it comes with the program.</summary>
    public bool IsShipped { get; private set; }

    /// <summary>Whether it is chosen on a day.</summary>
    public bool Holds(DateOnly day) => ValidFrom <= day && (ValidUntil is not { } until || day <= until);

    /// <summary>As it is read in a language.</summary>
    /// <param name="language">Two letters.</param>
    public string NameIn(string language) => language == "en" ? NameEn : Name;

    /// <summary>Takes it off the list after a day. Throws <c>advice-list-retired</c> or <c>advice-list-day</c>.</summary>
    public void Retire(DateOnly lastDay)
    {
        RuleViolation.When(ValidUntil is not null, "advice-list-retired", "It is off the list already.");
        RuleViolation.When(lastDay < ValidFrom.AddDays(-1), "advice-list-day", "It can't go before it came.");
        ValidUntil = lastDay;
    }
}
