using Microsoft.EntityFrameworkCore;
using Npgsql;
using PokCases.Load.Servers;

namespace PokCases.Load.Commands;

/// <summary>The least that EF Core does for two rows: no command id, no number given out, no log; the same connection settings and the same folding.</summary>
internal sealed class BareWriter : IWriter
{
    private readonly InProcess _program;
    private readonly GroupCommit _commit;
    private readonly DbContextOptions<BareDb> _options;
    private readonly Guid _session = Guid.CreateVersion7();
    private long _seq;

    private BareWriter(InProcess program, System.Data.Common.DbConnection connection)
    {
        _program = program;
        _commit = new GroupCommit(connection);
        var builder = new DbContextOptionsBuilder<BareDb>();
        _options = (connection is NpgsqlConnection ? builder.UseNpgsql(connection) : builder.UseSqlite(connection)).Options;
    }

    public static async Task<BareWriter> On(DataOnDisk data)
    {
        var program = await InProcess.On(data, writing: false);
        return new BareWriter(program, await program.Storage.Writer(CancellationToken.None));
    }

    public Task Write() => _commit.Do(async transaction =>
    {
        await using var db = new BareDb(_options);
        db.Database.AutoSavepointsEnabled = false;
        await db.Database.UseTransactionAsync(transaction);
        var now = DateTimeOffset.FromUnixTimeMilliseconds(TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds());
        var contribution = Note.Contribution(_session, now);
        db.Contributions.Add(contribution);
        db.Changes.Add(Note.Change(_session, ++_seq, contribution.Id, now));
        await db.SaveChangesAsync();
    });

    public async ValueTask DisposeAsync()
    {
        await _commit.DisposeAsync();
        await _program.DisposeAsync();
    }
}
