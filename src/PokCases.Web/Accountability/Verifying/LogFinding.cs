namespace PokCases.Web.Accountability.Verifying;

/// <summary>The first thing that is wrong with the log.</summary>
/// <param name="Text">Name of the sentence that says it.</param>
/// <param name="From">The first entry it is about.</param>
/// <param name="To">The last one; the same when it is one.</param>
internal sealed record LogFinding(string Text, long From, long To)
{
    public LogFinding(string text, long number)
        : this(text, number, number)
    {
    }
}
