namespace PokCases.Web.Shell;

internal static class AssetFolder
{
    /// <summary>Beside the program, so that it can be started from any folder.</summary>
    public static string Default => Path.Combine(AppContext.BaseDirectory, "wwwroot", "assets");
}
