namespace PokCases.Web.Cases.Introducing;

/// <summary>Whom to call when somebody is in danger (section <c>Safety</c>).</summary>
public sealed class SafetyOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Safety";

    /// <summary>Telephone number of Veilig Thuis, as people read it. Default <c>0800-2000</c>, which is free and answers day and night.</summary>
    public string SafeHomeNumber { get; set; } = "0800-2000";

    /// <summary>The number as a link wants it: digits, perhaps after a plus.</summary>
    public string SafeHomeDigits => string.Concat(SafeHomeNumber.Where(sign => char.IsAsciiDigit(sign) || sign == '+'));
}
