using PokCases.Web.Persistence.Keys;

namespace PokCases.Web.Retention.Erasing;

/// <summary>Destroys the keys of an erased case and of what goes with it, and notes outside the database and its backups that they were erased.</summary>
internal sealed class DestroyKeys(KeyRing ring, ErasureList list, TimeProvider time)
{
    /// <summary>Keys that are gone already change nothing. When it returns, they are gone for good.</summary>
    /// <param name="subjects">The case, persons of no other case, and requests about no other case.</param>
    public void Destroy(IReadOnlyCollection<Guid> subjects)
    {
        // The list first: once a key is gone nobody may wonder why.
        list.Add(subjects, time.GetUtcNow());
        ring.Destroy(subjects);
    }
}
