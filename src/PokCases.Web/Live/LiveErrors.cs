namespace PokCases.Web.Live;

/// <summary>Codes of the hub's errors. The text of an error is the code and says nothing more.</summary>
public static class LiveErrors
{
    /// <summary>The stream does not exist, or this person may not know that it does.</summary>
    public const string UnknownStream = "unknown-stream";

    /// <summary>Too many calls in a short time.</summary>
    public const string TooMany = "too-many";

    /// <summary>The person may no longer get in.</summary>
    public const string SignedOut = "signed-out";
}
