namespace PokCases.Web.Accountability.Processing;

/// <summary>What the receiver said.</summary>
/// <param name="Trouble">Why the records must be sent again, as a code; empty when they were acknowledged.</param>
/// <param name="NotBefore">How long the receiver asks to wait; null when it does not ask.</param>
internal sealed record LdvAnswer(string Trouble, TimeSpan? NotBefore = null)
{
    public static readonly LdvAnswer Acknowledged = new(string.Empty);

    public bool IsAcknowledged => Trouble.Length == 0;
}
