using System.Collections.Concurrent;

namespace PokCases.Web.Tests.Authorisation;

/// <summary>What did not go as the oracle says, each kind once with its first example.</summary>
internal sealed class Faults
{
    // A whole page tells no more than its beginning.
    private const int Longest = 600;
    private readonly ConcurrentDictionary<string, string> found = new();

    public void Add(string what, string example) => found.TryAdd(what, example.Length <= Longest ? example : example[..Longest]);

    public IEnumerable<string> Lines => found.Select(f => $"{f.Key}: {f.Value}").Order(StringComparer.Ordinal);
}
