namespace PokCases.Web.Cases.Closing;

/// <summary>The ladder that a case goes up when a table can't solve it (section <c>Escalation</c>).</summary>
public sealed class EscalationOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Escalation";

    private static readonly EscalationStep[] Shipped =
    [
        new() { Name = "Lokaal" },
        new() { Name = "Maatwerkregister" },
        new() { Name = "Landelijk Maatwerkloket Multiproblematiek", Instruments = ["Overbruggingsprocedure", "Landelijk Escalatieteam"] },
    ];

    /// <summary>The steps from low to high; a case begins at the first. Default: lokaal, Maatwerkregister, Landelijk Maatwerkloket Multiproblematiek.</summary>
    public EscalationStep[]? Steps { get; set; }

    /// <summary>The steps in use.</summary>
    public IReadOnlyList<EscalationStep> Ladder => Steps ?? Shipped;
}
