using PokCases.Domain.Accounts;

namespace PokCases.Web.Tests.Authorisation;

/// <content>How long closed cases are kept, and what was destroyed.</content>
internal static partial class Rows
{
    private const string Keeping = "/bewaren/casussen/{reference}";
    private const string Profiles = "/bewaren/profielen";

    private static IEnumerable<Row> OfRetention() =>
    [
        Get("/bewaren", Supervises), Get("/bewaren/verklaringen", Supervises),
        AtMost("/bewaren/verklaringen/{id:guid}", Supervises), AtMost("/bewaren/verklaringen/{id:guid}/verklaring.docx", Supervises),
        AtMost(Keeping, HandlesRetention),
        Get(Profiles, SeesProfiles), AtMost($"{Profiles}/{{id:guid}}", SeesProfiles), AtMost($"{Profiles}/{{id:guid}}/{{profileId:guid}}", SeesProfiles),
        .. Posts(HandlesRetention, $"{Keeping}/akkoord", $"{Keeping}/terugnemen", $"{Keeping}/profiel", $"{Keeping}/vasthouden", $"{Keeping}/vasthouden/{{id:guid}}/opheffen", $"{Profiles}/{{id:guid}}/{{profileId:guid}}/bevestigen"),
        .. Posts(
            (o, w, t) => HandlesRetention(o, w, t) || Oracle.IsCoordinator(w),
            $"{Profiles}/{{id:guid}}", $"{Profiles}/{{id:guid}}/voorstel", $"{Profiles}/{{id:guid}}/regels", $"{Profiles}/{{id:guid}}/{{profileId:guid}}"),
    ];

    private static bool HandlesRetention(Oracle oracle, Who who, Target about) =>
        who.Is(InstallationRoles.PrivacyOfficer) && !who.Is(InstallationRoles.DataProtectionOfficer | InstallationRoles.Administrator);

    private static bool SeesProfiles(Oracle oracle, Who who, Target about) => Oracle.Supervises(who) || Oracle.IsCoordinator(who);
}
