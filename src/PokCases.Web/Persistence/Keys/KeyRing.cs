using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace PokCases.Web.Persistence.Keys;

/// <summary>The keys of cases and persons, as far as this process used them.</summary>
internal sealed class KeyRing(KeyStore store, MasterKey master, TimeProvider time)
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

    /// <summary>The keys to write under, the newest of each; one that is not there is made, and is on disk before this returns.</summary>
    public IReadOnlyDictionary<Guid, ContentKey> ToWrite(IReadOnlyCollection<Guid> subjects)
    {
        var missing = subjects.Where(s => !newest.ContainsKey(s)).ToList();
        if (missing.Count > 0)
        {
            missing.ForEach(Ask);
            missing.RemoveAll(newest.ContainsKey);
            if (missing.Count > 0)
            {
                // Another node may make one at the same moment: the first that is kept is everybody's.
                store.Add(missing.ConvertAll(s => New(s, 1)));
                missing.ForEach(Ask);
            }
        }

        return subjects.ToDictionary(s => s, s => newest[s]);
    }

    /// <summary>Gives the subject a new key; what stands under the others stays readable.</summary>
    public ContentKey Renew(Guid subject)
    {
        Ask(subject);
        store.Add([New(subject, newest.TryGetValue(subject, out var last) ? last.Version + 1 : 1)]);
        Ask(subject);
        return newest[subject];
    }

    /// <summary>Subjects whose newest key is older than that.</summary>
    public List<Guid> OlderThan(DateTimeOffset moment, int most) =>
        [.. store.All().GroupBy(k => k.Subject).Where(g => g.Max(k => k.MadeAt) < moment.ToUnixTimeMilliseconds()).Select(g => g.Key).Order().Take(most)];

    /// <summary>Destroys the subjects' keys, here and where they are kept.</summary>
    public void Destroy(IReadOnlyCollection<Guid> subjects)
    {
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

    /// <summary>Puts every key that stands under another master key under the present one.</summary>
    /// <returns>How many.</returns>
    public int Rewrap()
    {
        var others = store.All().FindAll(k => k.Master != master.Mark);
        store.Rewrap(others.ConvertAll(k => k with { Wrapped = master.Encrypt(master.Decrypt(k.Wrapped)), Master = master.Mark }));
        return others.Count;
    }

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
