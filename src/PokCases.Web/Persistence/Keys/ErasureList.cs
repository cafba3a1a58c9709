using System.Globalization;
using Microsoft.Extensions.Options;

namespace PokCases.Web.Persistence.Keys;

/// <summary>What was erased, in a file outside the database, the keys and their backups: so that a backup from before brings nothing back.</summary>
internal sealed class ErasureList(IOptions<KeysOptions> options, DataFolder data)
{
    private static readonly Lock Busy = new();

    private string Path => options.Value.ErasureList ?? data.File("erased.txt");

    /// <summary>Adds what is not in it; on disk when this returns.</summary>
    public void Add(IReadOnlyCollection<Guid> subjects, DateTimeOffset at)
    {
        lock (Busy)
        {
            var known = All();
            var lines = subjects.Where(s => !known.Contains(s)).Select(s => string.Create(CultureInfo.InvariantCulture, $"{s:D} {at:yyyy-MM-dd}\n")).ToList();
            if (lines.Count == 0)
            {
                return;
            }

            // In one piece at the end of it, as another node may do at the same moment.
            using var file = new FileStream(Path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
            file.Write(System.Text.Encoding.ASCII.GetBytes(string.Concat(lines)));
            file.Flush(flushToDisk: true);
        }
    }

    /// <summary>Forgets all of it. Only the demo does this to its own.</summary>
    public void Erase() => File.Delete(Path);

    /// <summary>Every case and person that was erased.</summary>
    public IReadOnlySet<Guid> All() => File.Exists(Path)
        ? File.ReadLines(Path).Select(line => Guid.TryParse(line.Split(' ')[0], out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty).ToHashSet()
        : new HashSet<Guid>();
}
