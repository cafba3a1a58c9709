using PokCases.Domain.AdviceDesk;
using PokCases.Web.Cases;
using PokCases.Web.Shell;

namespace PokCases.Web.AdviceDesk;

/// <summary>Where a matter goes on, begun with its own words: a case for a table, a warm referral or a signal.</summary>
internal static class GoingOn
{
    /// <summary>Name of the buttons that put a contact down and go on at once.</summary>
    public const string Field = "verder";

    /// <summary>In the order they are offered.</summary>
    public static IReadOnlyList<MatterLinkKind> Ways { get; } = [MatterLinkKind.Case, MatterLinkKind.Referral, MatterLinkKind.Signal];

    /// <summary>The form that begins with what the matter holds.</summary>
    public static string PathOf(MatterLinkKind way, Guid matter)
    {
        var form = way switch
        {
            MatterLinkKind.Case => "/casussen/nieuw",
            MatterLinkKind.Referral => "/verwijzingen/nieuw",
            _ => "/signalen/nieuw",
        };
        return $"{form}?{Beginning.Field}={matter}";
    }

    /// <summary>Which was asked for; null for none.</summary>
    public static MatterLinkKind? Asked(IFormCollection form) => form.OptionalChoice<MatterLinkKind>(Field);
}
