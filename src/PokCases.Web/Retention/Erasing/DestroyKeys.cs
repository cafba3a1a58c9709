using PokCases.Web.Persistence.Keys;

namespace PokCases.Web.Retention.Erasing;

/// <summary>Destroys the keys of an erased case and its people, and notes outside the database and its backups that they were erased.</summary>
internal sealed class DestroyKeys(KeyRing ring, ErasureList list, TimeProvider time) : IErasedKeys
{
    public Task Destroy(Guid caseId, IReadOnlyCollection<Guid> personIds, CancellationToken cancellation)
    {
        Guid[] subjects = [caseId, .. personIds];
        // The list first: once a key is gone nobody may wonder why.
        list.Add(subjects, time.GetUtcNow());
        ring.Destroy(subjects);
        return Task.CompletedTask;
    }
}
