namespace PokCases.Web.Accountability.Following;

/// <summary>That an entry of the log names a case or a person of a household.</summary>
internal sealed class LogSubject
{
    /// <summary>The entry.</summary>
    public long Number { get; set; }

    /// <summary>The case or the person.</summary>
    public Guid Subject { get; set; }

    public LogSubjectKind Kind { get; set; }
}
