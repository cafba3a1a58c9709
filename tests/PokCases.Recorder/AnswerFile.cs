using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace PokCases.Recorder;

/// <summary>The answers of one process of a server, one after another: what was written is there also when it is killed.</summary>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "Open as long as the server's process lives.")]
internal sealed class AnswerFile
{
    private const string Extension = ".answers";

    private readonly Lock gate = new();
    private readonly FileStream file;

    private AnswerFile(string path) => file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read);

    /// <summary>A file for this process.</summary>
    public static AnswerFile New(string folder) => new(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId}{Extension}")));

    /// <summary>Everything that the processes of a server wrote; the last answer of one that was killed may be missing.</summary>
    public static IEnumerable<RecordedAnswer> ReadAll(string folder) => Directory.EnumerateFiles(folder, $"*{Extension}").SelectMany(Read);

    public void Add(RecordedAnswer answer)
    {
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(0);
            writer.Write(answer.Trace);
            writer.Write(answer.Route);
            writer.Write(answer.Path);
            writer.Write(answer.Typed);
            writer.Write(answer.Status);
            writer.Write(answer.Type);
            writer.Write(answer.Location);
            writer.Write(answer.Text is not null);
            writer.Write(answer.Text ?? string.Empty);
            writer.Seek(0, SeekOrigin.Begin);
            writer.Write((int)bytes.Length);
        }

        lock (gate)
        {
            bytes.WriteTo(file);
            file.Flush();
        }
    }

    private static IEnumerable<RecordedAnswer> Read(string path)
    {
        using var reader = new BinaryReader(File.OpenRead(path), Encoding.UTF8);
        var stream = reader.BaseStream;
        for (var at = 0L; at + sizeof(int) <= stream.Length;)
        {
            stream.Position = at;
            at += reader.ReadInt32();
            if (at > stream.Length)
            {
                yield break;
            }

            yield return new RecordedAnswer(
                reader.ReadString(), reader.ReadString(), reader.ReadString(), reader.ReadString(), reader.ReadInt32(), reader.ReadString(), reader.ReadString(),
                reader.ReadBoolean() ? reader.ReadString() : null);
        }
    }
}
