namespace PokCases.Tests.Shared;

/// <summary>The checkout that this program was built in.</summary>
internal static class Repository
{
    /// <summary>The folder that holds <c>PokCases.sln</c>.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PokCases.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No PokCases.sln above {AppContext.BaseDirectory}: this runs from the checkout it was built in.");
    }
}
