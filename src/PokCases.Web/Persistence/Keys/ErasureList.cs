using System.Globalization;
using Microsoft.Extensions.Options;

namespace PokCases.Web.Persistence.Keys;

/// <summary>What was erased, in a file outside the database, the keys and their backups: so that a backup from before brings nothing back.</summary>
/// <remarks>
/// A line for each case, person and request: its id and the day. And a line for each verklaring van vernietiging, which holds no
/// personal data: <c>verklaring</c>, its id and its text in base64. It names no case by its id.
/// </remarks>
internal sealed class ErasureList(IOptions<KeysOptions> options, DataFolder data)
{
    private const string Declared = "verklaring";

    private static readonly Lock Busy = new();

    private string Path => options.Value.ErasureList ?? data.File("erased.txt");

    /// <summary>Adds what is not in it; on disk when this returns.</summary>
    public void Add(IReadOnlyCollection<Guid> subjects, DateTimeOffset at)
    {
        lock (Busy)
        {
            var known = All();
            Append(subjects.Where(s => !known.Contains(s)).Select(s => string.Create(CultureInfo.InvariantCulture, $"{s:D} {at:yyyy-MM-dd}\n")));
        }
    }

    /// <summary>Adds the declarations that are not in it; on disk when this returns.</summary>
    /// <param name="declarations">The text of each, by its id.</param>
    public void Declare(IReadOnlyDictionary<Guid, byte[]> declarations)
    {
        lock (Busy)
        {
            var known = Declarations();
            Append(declarations.Where(d => !known.ContainsKey(d.Key)).Select(d => $"{Declared} {d.Key:D} {Convert.ToBase64String(d.Value)}\n"));
        }
    }

    /// <summary>Every declaration's text, by its id. A line that was cut off counts as none.</summary>
    public IReadOnlyDictionary<Guid, byte[]> Declarations()
    {
        Dictionary<Guid, byte[]> found = [];
        foreach (var line in File.Exists(Path) ? File.ReadLines(Path) : [])
        {
            if (line.Split(' ') is [Declared, var written, var text] && Guid.TryParseExact(written, "D", out var id))
            {
                var bytes = new byte[text.Length];
                if (Convert.TryFromBase64String(text, bytes, out var length))
                {
                    found[id] = bytes[..length];
                }
            }
        }

        return found;
    }

    /// <summary>Forgets all of it. Only the demo does this to its own.</summary>
    public void Erase() => File.Delete(Path);

    /// <summary>Every case and person that was erased.</summary>
    public IReadOnlySet<Guid> All() => File.Exists(Path)
        ? File.ReadLines(Path).Select(line => Guid.TryParse(line.Split(' ')[0], out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty).ToHashSet()
        : new HashSet<Guid>();

    private void Append(IEnumerable<string> lines)
    {
        var text = string.Concat(lines);
        if (text.Length == 0)
        {
            return;
        }

        // In one piece at the end of it, as another node may do at the same moment.
        using var file = new FileStream(Path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
        // A line that was cut off stays one by itself.
        file.Write(System.Text.Encoding.ASCII.GetBytes(IsCutOff() ? "\n" + text : text));
        file.Flush(flushToDisk: true);
    }

    private bool IsCutOff()
    {
        using var file = new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        if (file.Length == 0)
        {
            return false;
        }

        file.Seek(-1, SeekOrigin.End);
        return file.ReadByte() != '\n';
    }
}
