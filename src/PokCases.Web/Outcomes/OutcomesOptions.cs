using PokCases.Domain.Outcomes;

namespace PokCases.Web.Outcomes;

/// <summary>Configuration section <c>Outcomes</c>: how strict the statistics door is. Of the installation, never of who asks.</summary>
internal sealed class OutcomesOptions
{
    public const string Section = "Outcomes";

    /// <summary>What counts fewer than so many cases does not leave the table.</summary>
    public int Threshold { get; set; } = DoorRules.Usual.Threshold;

    /// <summary>What leaves the table is rounded to a multiple of this.</summary>
    public int Rounding { get; set; } = DoorRules.Usual.Rounding;

    public DoorRules Read() => new(Threshold, Rounding);
}
