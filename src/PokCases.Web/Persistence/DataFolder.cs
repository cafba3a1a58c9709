using Microsoft.Extensions.Options;

namespace PokCases.Web.Persistence;

/// <summary>The folder with the SQLite file and the keys. One process that writes holds its lock.</summary>
internal sealed class DataFolder : IDisposable
{
    private FileStream? lockFile;

    public DataFolder(IOptions<DataOptions> options) => Path = System.IO.Path.GetFullPath(options.Value.Folder);

    public string Path { get; }

    public string DatabaseFile => File("pokcases.db");

    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Makes the folder and takes the lock; throws <see cref="DataFolderInUseException"/> when another process holds it.</summary>
    public void Lock()
    {
        if (lockFile is not null)
        {
            return;
        }

        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(Path);
        }
        else
        {
            Directory.CreateDirectory(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        try
        {
            lockFile = new FileStream(File("lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (StoreTrouble.WhileStarting(e) is null)
        {
            throw new DataFolderInUseException(e);
        }
    }

    public void Dispose()
    {
        lockFile?.Dispose();
        lockFile = null;
    }
}
