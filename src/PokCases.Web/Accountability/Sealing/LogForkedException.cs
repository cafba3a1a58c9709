namespace PokCases.Web.Accountability.Sealing;

/// <summary>The log is not the one that was sealed before: it is not sealed any further.</summary>
/// <param name="code">What is the matter: <c>rewritten</c> (it does not begin with what the last checkpoint says) or <c>rolled-back</c> (the witness has a checkpoint that the database hasn't).</param>
internal sealed class LogForkedException(string code) : Exception($"The log is not the one that was sealed before ({code}).")
{
    public string Code { get; } = code;
}
