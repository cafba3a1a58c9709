namespace PokCases.Web.Accountability.Sealing;

/// <summary>How sealing goes on this node; shown on the page of checkpoints.</summary>
internal sealed class SealingState
{
    /// <summary>Why no checkpoint was made or kept the last time: <c>rewritten</c>, <c>rolled-back</c>, <c>store</c> or <c>file</c>; null when it went well.</summary>
    public string? Trouble { get; set; }
}
