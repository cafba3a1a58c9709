using System.Collections.Concurrent;

namespace PokCases.Tests.Shared;

/// <summary>The lines that a server printed, in the order they came.</summary>
internal sealed class ServerOutput
{
    private readonly ConcurrentQueue<string> _lines = new();

    public void Add(string line) => _lines.Enqueue(line);

    public Task Save(string path) => File.WriteAllLinesAsync(path, _lines);

    public override string ToString() => string.Join(Environment.NewLine, _lines);
}
