namespace PokCases.Web.Persistence;

/// <summary>A file that only the program's own user can read.</summary>
internal static class PrivateFile
{
    /// <summary>Makes it, to be written; never over one that is there.</summary>
    public static FileStream Create(string path)
    {
        var how = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            how.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(path, how);
    }

    /// <summary>Makes it with this text, which is on disk when this returns.</summary>
    public static void Create(string path, string text)
    {
        using var made = Create(path);
        made.Write(System.Text.Encoding.ASCII.GetBytes(text));
        made.Flush(flushToDisk: true);
    }
}
