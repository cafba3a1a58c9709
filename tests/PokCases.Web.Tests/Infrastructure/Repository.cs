namespace PokCases.Web.Tests.Infrastructure;

/// <summary>The sources, for guards that read them.</summary>
internal static class Repository
{
    public static readonly string Root = Find();

    public static readonly string Web = Path.Combine(Root, "src", "PokCases.Web");

    /// <summary>Source files of the program with these endings, built ones left out; the path is relative to the program's folder.</summary>
    public static IEnumerable<(string Path, string Text)> Sources(params string[] endings) => FilesOf(Web, endings);

    public static IEnumerable<(string Path, string Text)> DomainSources() => FilesOf(Path.Combine(Root, "src", "PokCases.Domain"), ".cs");

    private static IEnumerable<(string Path, string Text)> FilesOf(string folder, params string[] endings) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(file => (Path: Path.GetRelativePath(folder, file).Replace('\\', '/'), File: file))
        .Where(f => endings.Any(e => f.Path.EndsWith(e, StringComparison.Ordinal)))
        .Where(f => !f.Path.StartsWith("obj/", StringComparison.Ordinal) && !f.Path.StartsWith("bin/", StringComparison.Ordinal)
            && !f.Path.StartsWith("wwwroot/", StringComparison.Ordinal) && !f.Path.Contains("Migrations/", StringComparison.Ordinal))
        .OrderBy(f => f.Path, StringComparer.Ordinal)
        .Select(f => (f.Path, File.ReadAllText(f.File)));

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PokCases.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
