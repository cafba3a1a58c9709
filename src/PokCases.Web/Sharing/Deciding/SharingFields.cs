using Microsoft.Extensions.Localization;
using PokCases.Domain.Sharing;

namespace PokCases.Web.Sharing.Deciding;

/// <summary>Beside which field it is said what a draft still lacks.</summary>
internal static class SharingFields
{
    /// <summary>The gaps as errors, by the id of the field, in the order of the form.</summary>
    public static void Add(this Dictionary<string, string> errors, IEnumerable<SharingGap> gaps, IStringLocalizer<SharingTexts> texts)
    {
        foreach (var gap in gaps)
        {
            errors.TryAdd(FieldOf(gap), texts[$"Gap.{gap}"]);
        }
    }

    private static string FieldOf(SharingGap gap) => gap switch
    {
        SharingGap.Receiver or SharingGap.ReceiverIsOwn => "ontvanger",
        SharingGap.Task => "taak",
        SharingGap.Purpose => "doel",
        SharingGap.Data => "gegevens",
        SharingGap.Persons => "huishouden",
        SharingGap.Necessary => "noodzaak",
        SharingGap.Proportionate => "lichter",
        SharingGap.Ground or SharingGap.GroundUnfit => "grondslag",
        SharingGap.Health => "gezondheid",
        SharingGap.HealthGround => "gezondheid-grond",
        SharingGap.Criminal => "strafrecht",
        SharingGap.CriminalGround => "strafrecht-grond",
        SharingGap.Consent => "toestemming",
        SharingGap.Informed => "weet-het",
        SharingGap.InformedOn => "wanneer",
        SharingGap.InformedHow => "hoe",
        SharingGap.NotInformedWhy => "waarom-niet",
        SharingGap.LookAgainOn => "opnieuw",
        _ => "tot",
    };
}
