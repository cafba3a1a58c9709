using System.Text;
using PokCases.Web.Accountability.Sealing;

namespace PokCases.Web.Accountability.Verifying;

/// <summary>What a witness's file holds from some place on.</summary>
/// <param name="Texts">The notes.</param>
/// <param name="End">Length of the file as far as it was read, in bytes.</param>
/// <param name="IsOwn">Whether it is this node's own file, rather than one that somebody else kept.</param>
internal sealed record WitnessedNotes(IReadOnlyList<string> Texts, long End, bool IsOwn)
{
    /// <summary>Reads a file; null when it is not there, or shorter than that place.</summary>
    public static async Task<WitnessedNotes?> Read(string file, long from, bool isOwn, CancellationToken cancellation)
    {
        try
        {
            // The server may be writing in it.
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            if (stream.Length < from)
            {
                return null;
            }

            stream.Position = from;
            using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: false);
            // Somebody who kept it may have done so on a machine that ends lines otherwise.
            var text = (await reader.ReadToEndAsync(cancellation)).Replace("\r\n", "\n", StringComparison.Ordinal);
            var notes = NoteList.Split(isOwn ? text : text + "\n", out var whole);
            return new WitnessedNotes(notes, from + Encoding.UTF8.GetByteCount(text.AsSpan(0, Math.Min(whole, text.Length))), isOwn);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }
}
