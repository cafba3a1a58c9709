namespace PokCases.Web.Tests.Infrastructure;

internal static class TemporaryFolder
{
    public static string Make() => Directory.CreateTempSubdirectory("pokcases-test-").FullName;

    public static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // Something still lets go of a file; the system clears its temporary folder.
        }
    }
}
