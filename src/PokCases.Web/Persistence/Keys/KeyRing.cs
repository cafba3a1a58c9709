using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace PokCases.Web.Persistence.Keys;

/// <summary>The keys of cases and persons, as far as this process used them.</summary>
internal sealed class KeyRing(KeyStore store, MasterKey master, IOptions<KeysOptions> options, TimeProvider time)
{
    private readonly ConcurrentDictionary<(Guid Subject, int Version), ContentKey> known = new();
    private readonly ConcurrentDictionary<Guid, ContentKey> newest = new();
    private readonly Lock asking = new();
    private bool isFilled;

    /// <summary>The key that something was written under; null when it was destroyed.</summary>
    public ContentKey? Find(Guid subject, int version)
    {
        if (known.TryGetValue((subject, version), out var key))
        {
            return key;
        }

        Ask(subject);
        return known.GetValueOrDefault((subject, version));
    }

    /// <summary>The keys to write under, the newest of each; one that is not there, or is too old, is made, and is on disk before this returns.</summary>
    /// <remarks>What stands under an older one stays readable, since a backup may hold it too, and is sealed anew when it next changes.</remarks>
    public IReadOnlyDictionary<Guid, ContentKey> ToWrite(IReadOnlyCollection<Guid> subjects)
    {
        var wanting = subjects.Where(IsWanting).ToList();
        wanting.ForEach(Ask);
        wanting.RemoveAll(s => !IsWanting(s));
        if (wanting.Count > 0)
        {
            // Another node may make one at the same moment: the first that is kept is everybody's.
            store.Add(wanting.ConvertAll(s => New(s, newest.TryGetValue(s, out var last) ? last.Version + 1 : 1)));
            wanting.ForEach(Ask);
        }

        return subjects.ToDictionary(s => s, s => newest[s]);
    }

    /// <summary>The first key of a subject that is nobody's: for hashes, which have to stay the same.</summary>
    public byte[] ForHashes(Guid subject) => (Find(subject, 1) ?? ToWrite([subject])[subject]).Bytes;

    /// <summary>Destroys the subjects' keys, here and where they are kept.</summary>
    public void Destroy(IReadOnlyCollection<Guid> subjects)
    {
        if (subjects.Count == 0)
        {
            return;
        }

        store.Destroy(subjects);
        foreach (var subject in subjects)
        {
            newest.TryRemove(subject, out _);
            foreach (var key in known.Keys.Where(k => k.Subject == subject).ToList())
            {
                known.TryRemove(key, out _);
            }
        }
    }

    /// <summary>Which of these still have a key.</summary>
    public IReadOnlyCollection<Guid> Held(IReadOnlySet<Guid> subjects) => [.. store.All().Select(k => k.Subject).Where(subjects.Contains).Distinct()];

    /// <summary>Destroys every key there is. Only the demo does this to its own.</summary>
    public void Erase()
    {
        store.Clear();
        known.Clear();
        newest.Clear();
    }

    /// <summary>Puts every key that stands under another master key under the present one.</summary>
    /// <returns>How many.</returns>
    public int Rewrap()
    {
        var others = store.All().FindAll(k => k.Master != master.Mark);
        store.Rewrap(others.ConvertAll(k => k with { Wrapped = master.Encrypt(master.Decrypt(k.Wrapped)), Master = master.Mark }));
        return others.Count;
    }

    private bool IsWanting(Guid subject) => !newest.TryGetValue(subject, out var last)
        || (options.Value.RenewAfterDays is > 0 and var days && time.GetUtcNow() - DateTimeOffset.FromUnixTimeMilliseconds(last.MadeAt) > TimeSpan.FromDays(days));

    private WrappedKey New(Guid subject, int version) =>
        new(subject, version, master.Encrypt(RandomNumberGenerator.GetBytes(KeyFile.Length)), master.Mark, time.GetUtcNow().ToUnixTimeMilliseconds());

    // Everything at the first question: a page of fifty cases would else ask fifty times.
    private void Ask(Guid subject)
    {
        lock (asking)
        {
            foreach (var key in isFilled ? store.Of(subject) : store.All())
            {
                Remember(key);
            }

            isFilled = true;
        }
    }

    private void Remember(WrappedKey kept)
    {
        if (known.ContainsKey((kept.Subject, kept.Version)))
        {
            return;
        }

        var key = new ContentKey(kept.Subject, kept.Version, master.Decrypt(kept.Wrapped), kept.MadeAt);
        known[(key.Subject, key.Version)] = key;
        newest.AddOrUpdate(key.Subject, key, (_, other) => other.Version > key.Version ? other : key);
    }
}
