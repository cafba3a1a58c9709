namespace PokCases.Web.Cases.Closing;

/// <summary>One step of the ladder.</summary>
public sealed class EscalationStep
{
    /// <summary>What it is called.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>What can be asked for there; may be none.</summary>
    public string[] Instruments { get; set; } = [];
}
