using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Audiences;

/// <summary>The choice of who sees a contribution, as forms post it.</summary>
internal static class AudienceForm
{
    public const string Who = "kring";
    public const string Shown = "kring-getoond";

    /// <summary>What was chosen; nothing when the form doesn't ask.</summary>
    public static Audience? Chosen(IFormCollection form) => form.OptionalChoice<Audience>(Who);

    /// <summary>Whether others are told that something is kept back.</summary>
    public static bool IsShown(IFormCollection form) => form[Shown].Count > 0;

    /// <summary>The name of the choice as a use case: so that the log tells which way it went.</summary>
    public static string NameOf(Audience audience) => audience switch
    {
        Audience.CaseTeam => "KeepToCaseTeam",
        Audience.OwnOrganisation => "KeepToOrganisation",
        Audience.Profession => "KeepToProfession",
        _ => "ShowToTable",
    };

    /// <summary>What holds for who chooses nothing: under professional secrecy the own organisation, else the table.</summary>
    public static Audience Usual(bool keepsSecrecy) => keepsSecrecy ? Audience.OwnOrganisation : Audience.Table;

    /// <summary>What this person can choose from.</summary>
    /// <param name="ofCase">Whether it is about a case; a topic has no case team.</param>
    /// <param name="profession">The speaker's.</param>
    public static IEnumerable<Audience> Choices(bool ofCase, Profession profession) => Enum.GetValues<Audience>()
        .Where(a => a != Audience.CaseTeam || ofCase)
        .Where(a => a != Audience.Profession || profession != Profession.None);
}
