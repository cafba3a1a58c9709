using System.Text;
using Microsoft.EntityFrameworkCore;
using PokCases.Web.Persistence;

namespace PokCases.Web.Accountability.Sealing;

/// <summary>The first witness: a file of this node that every checkpoint is added to.</summary>
internal sealed class WitnessFile(LogFiles files, LogPublicKeys keys)
{
    // Longer than any note.
    private const int Tail = 4096;

    private bool found;
    private CheckpointNote? last;

    /// <summary>Number of the last checkpoint that stands in it.</summary>
    public long Position { get; private set; }

    /// <summary>The last checkpoint in the file; null when there is none. Half a note at the end, of a server that was killed, is taken away.</summary>
    public CheckpointNote? ReadLast()
    {
        if (!File.Exists(files.Witness))
        {
            return null;
        }

        using var stream = new FileStream(files.Witness, FileMode.Open, FileAccess.ReadWrite, FileShare.Read);
        var start = Math.Max(0, stream.Length - Tail);
        stream.Position = start;
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        var text = reader.ReadToEnd();
        var notes = NoteList.Split(text, out var whole);
        var half = Encoding.UTF8.GetByteCount(text[whole..]);
        if (half > 0 && notes.Count > 0)
        {
            stream.SetLength(stream.Length - half);
        }

        // The first note of a tail may be cut off; the last one is whole.
        return notes.Count > 0 && CheckpointNote.TryParse(notes[^1], out var note) ? note : null;
    }

    /// <summary>Finds the place of the file's last checkpoint among those of the database.</summary>
    /// <exception cref="LogForkedException">It has one that the database never had.</exception>
    public async Task Find(PokCasesDb db, CancellationToken cancellation)
    {
        if (!found)
        {
            last = ReadLast();
        }

        if (last is null)
        {
            found = true;
            return;
        }

        var text = last.ToString();
        var same = found
            ? await db.LogCheckpoints.Where(c => c.Number == Position && c.Text == text).Select(c => (long?)c.Number).FirstOrDefaultAsync(cancellation)
            : await db.LogCheckpoints.Where(c => c.Size == last.Size && c.Text == text).Select(c => (long?)c.Number).FirstOrDefaultAsync(cancellation);
        Position = same ?? await Replaced(db, last, cancellation);
        found = true;
    }

    /// <summary>Adds checkpoints, on disk before it returns.</summary>
    public void Append(IReadOnlyList<LogCheckpoint> checkpoints)
    {
        using var stream = new FileStream(files.Witness, FileMode.Append, FileAccess.Write, FileShare.Read);
        stream.Write(Encoding.UTF8.GetBytes(NoteList.Join(checkpoints.Select(c => c.Text))));
        stream.Flush(flushToDisk: true);
        last = CheckpointNote.TryParse(checkpoints[^1].Text, out var note) ? note : last;
        Position = checkpoints[^1].Number;
    }

    // A restore that says so, signed, replaced it: the file goes on from there.
    private async Task<long> Replaced(PokCasesDb db, CheckpointNote last, CancellationToken cancellation)
    {
        // Its own size says nothing: what was replaced may have been sealed right after the backup, with no entry more than that has.
        var later = await db.LogCheckpoints.Where(c => c.At >= last.At).OrderByDescending(c => c.Number).Select(c => new { c.Number, c.Text }).ToListAsync(cancellation);
        using var checker = keys.Open();
        var restored = later.Find(c => CheckpointNote.TryParse(c.Text, out var note) && note.Over?.Size >= last.Size && checker.IsSigned(note));
        return restored is null ? throw new LogForkedException("rolled-back") : restored.Number - 1;
    }
}
