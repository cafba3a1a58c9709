namespace PokCases.Web.Accountability;

/// <summary>The access policy refused. Always logged; shown as "not found" unless the person may know that it exists.</summary>
internal sealed class RefusedException(bool mayKnow, string code = "refused") : Exception("The access policy refused.")
{
    /// <summary>Whether the person may know that the thing exists: 403 with whom to ask, else 404.</summary>
    public bool MayKnow { get; } = mayKnow;

    /// <summary>A code for the log.</summary>
    public string Code { get; } = code;

    /// <summary>What one may not know of.</summary>
    public static RefusedException Unknown(string code = "unknown") => new(mayKnow: false, code);
}
