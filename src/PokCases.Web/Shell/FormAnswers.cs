namespace PokCases.Web.Shell;

/// <summary>Forms whose answer to our script is a page: the script then sends them as a browser does.</summary>
internal static class FormAnswers
{
    /// <summary>Code that tells the script so. Nothing was changed.</summary>
    public const string Page = "answer-is-page";
}
