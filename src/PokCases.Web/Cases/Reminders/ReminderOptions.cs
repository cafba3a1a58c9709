namespace PokCases.Web.Cases.Reminders;

/// <summary>When people are reminded of their actions (section <c>Reminders</c>).</summary>
public sealed class ReminderOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Reminders";

    /// <summary>Days before the date on which who is responsible is reminded; 0 is the day itself. Default 2.</summary>
    public int DaysBefore { get; set; } = 2;
}
