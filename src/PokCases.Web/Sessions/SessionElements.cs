namespace PokCases.Web.Sessions;

/// <summary>Names of the session page's elements, as they stand in the stream's changes.</summary>
internal static class SessionElements
{
    public const string Head = "head";
    public const string Agenda = "agenda";
    public const string Guide = "guide";
    public const string People = "people";
    public const string Minutes = "minutes";

    /// <summary>Referrals of the open item's case.</summary>
    public const string Referrals = Web.Referrals.ReferralNews.Element;

    public static string Contribution(Guid id) => $"contribution:{id}";

    public static string Outcome(Guid id) => $"outcome:{id}";

    public static string Action(Guid id) => $"action:{id}";
}
