namespace PokCases.Web.Accountability.Processing;

/// <summary>One go of sending.</summary>
/// <param name="Passed">How many entries of the log it went on.</param>
/// <param name="Answer">How the receiver took it; acknowledged when there was nothing to send.</param>
internal sealed record LdvStep(long Passed, LdvAnswer Answer)
{
    public static readonly LdvStep Nothing = new(0, LdvAnswer.Acknowledged);
}
