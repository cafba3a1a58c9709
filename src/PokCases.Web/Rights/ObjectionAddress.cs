namespace PokCases.Web.Rights;

/// <summary>Where an objection to a decision of a municipality goes.</summary>
public sealed class ObjectionAddress
{
    /// <summary>Name of the municipality, as among the organisations.</summary>
    public string Municipality { get; set; } = string.Empty;

    /// <summary>The address, on one line.</summary>
    public string Address { get; set; } = string.Empty;
}
