using Microsoft.EntityFrameworkCore;
using PokCases.Web.Persistence;

namespace PokCases.Web.Accountability.Following;

/// <summary>Of several nodes one has the turn to follow the log, for what can't be undone: sending. Kept in the follower's row.</summary>
internal sealed class FollowerTurn(WriteDoor door, ReadDoor reading, IStorage storage, TimeProvider time)
{
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(60);

    private readonly Guid own = Guid.CreateVersion7();

    /// <summary>Takes the turn or keeps it; null while another has it.</summary>
    public async Task<LogFollower?> Take(string name, CancellationToken cancellation)
    {
        if (await Find(name, cancellation) is { } stands && stands.Holder == own && stands.HeldUntil > time.GetUtcNow() + (Length / 2))
        {
            return stands;
        }

        LogFollower? taken = null;
        await door.Keep(
            async db =>
            {
                taken = null;
                var now = time.GetUtcNow();
                var row = await db.Set<LogFollower>().SingleOrDefaultAsync(f => f.Name == name);
                if (row is null)
                {
                    db.Add(row = new LogFollower { Name = name });
                }

                // With one process there is nobody else: who held it is gone.
                if (storage.ManyNodes && row.Holder != own && row.HeldUntil > now)
                {
                    return;
                }

                row.Holder = own;
                row.HeldUntil = now + Length;
                taken = row;
            },
            cancellation);
        return taken;
    }

    /// <summary>Changes the row while the turn is this node's; false when another took it meanwhile.</summary>
    public async Task<bool> Keep(string name, Action<LogFollower> change, CancellationToken cancellation)
    {
        var kept = false;
        await door.Keep(
            async db =>
            {
                var row = await db.Set<LogFollower>().SingleOrDefaultAsync(f => f.Name == name);
                kept = row?.Holder == own;
                if (kept)
                {
                    row!.HeldUntil = time.GetUtcNow() + Length;
                    change(row);
                }
            },
            cancellation);
        return kept;
    }

    /// <summary>Lets another have it, before the program ends; else it waits until the turn is over.</summary>
    public Task LetGo(string name) => Keep(name, row => (row.Holder, row.HeldUntil) = (Guid.Empty, time.GetUtcNow()), CancellationToken.None);

    /// <summary>How far it is; null when it never began.</summary>
    public async Task<LogFollower?> Find(string name, CancellationToken cancellation)
    {
        await using var db = reading.Plain();
        return await db.Set<LogFollower>().SingleOrDefaultAsync(f => f.Name == name, cancellation);
    }
}
