namespace PokCases.EndToEnd.Tests.Infrastructure;

/// <summary>What is kept of a failed test: <c>artifacts/e2e/</c>, a folder for each test.</summary>
internal static class Artifacts
{
    /// <summary>For what belongs to all tests.</summary>
    public static string Folder => Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "e2e")).FullName;

    /// <summary>The folder of the test that runs now, made when it is first asked for.</summary>
    public static string FolderOfTest()
    {
        var name = TestContext.Current.Test?.TestDisplayName ?? "outside-a-test";
        var safe = string.Concat(name.Replace("PokCases.EndToEnd.Tests.", "", StringComparison.Ordinal)
            .Select(c => char.IsLetterOrDigit(c) || c is '.' or '_' or '-' ? c : '-'));
        return Directory.CreateDirectory(Path.Combine(Folder, safe[..Math.Min(safe.Length, 120)])).FullName;
    }
}
