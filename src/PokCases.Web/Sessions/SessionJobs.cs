namespace PokCases.Web.Sessions;

/// <summary>Kinds of work of sessions that fall due.</summary>
internal static class SessionJobs
{
    /// <summary>A session nobody closed closes itself. Subject: the session.</summary>
    public const string CloseForgotten = "close-forgotten-session";

    /// <summary>The time of access to an item's content is over. Subject: the item.</summary>
    public const string EndAccess = "end-item-access";

    /// <summary>The chair may have been gone long enough for a deputy. Subject: the session.</summary>
    public const string OfferChair = "offer-chair";
}
