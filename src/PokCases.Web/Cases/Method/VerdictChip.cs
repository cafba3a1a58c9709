using PokCases.Domain.Cases.Method;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Method;

/// <summary>The colour of a verdict; its word says the same.</summary>
internal static class VerdictChip
{
    public static ChipKind Of(BreakthroughVerdict verdict) => verdict switch
    {
        BreakthroughVerdict.Accepted => ChipKind.Positive,
        BreakthroughVerdict.NotAccepted => ChipKind.Negative,
        _ => ChipKind.Warning,
    };
}
