using System.Security.Cryptography;

namespace PokCases.Web.Accountability.Sealing;

/// <summary>The public keys of now and before. They stand in a file, since whoever can write in the database could put another key there.</summary>
internal sealed class LogPublicKeys(LogFiles files)
{
    /// <summary>All that are known.</summary>
    public IReadOnlyList<LogPublicKey> All => File.Exists(files.PublicKeys)
        ? [.. File.ReadAllLines(files.PublicKeys).Select(LogPublicKey.Parse).OfType<LogPublicKey>().DistinctBy(k => k.Id)]
        : [];

    /// <summary>Adds one, unless it is there.</summary>
    public void Add(LogPublicKey key)
    {
        if (All.All(k => k.Id != key.Id))
        {
            File.AppendAllText(files.PublicKeys, $"{key}\n");
        }
    }

    /// <summary>Something that checks signatures by these keys. For one thread.</summary>
    public Checker Open() => new(All);

    /// <summary>The keys, ready for use.</summary>
    internal sealed class Checker : IDisposable
    {
        private readonly Dictionary<string, ECDsa> keys = [];

        public Checker(IEnumerable<LogPublicKey> known)
        {
            foreach (var key in known)
            {
                var opened = ECDsa.Create();
                opened.ImportSubjectPublicKeyInfo(key.Info, out _);
                keys.Add(key.Id, opened);
            }
        }

        public bool Knows(string id) => keys.ContainsKey(id);

        public bool IsSigned(CheckpointNote note) => keys.TryGetValue(note.KeyId, out var key)
            && key.VerifyData(note.SignedBytes(), note.Signature, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);

        public void Dispose()
        {
            foreach (var key in keys.Values)
            {
                key.Dispose();
            }
        }
    }
}
