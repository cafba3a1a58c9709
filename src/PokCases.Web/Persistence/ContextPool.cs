using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using PokCases.Web.Persistence.Sealing;

namespace PokCases.Web.Persistence;

/// <summary>Contexts over a connection that somebody else opened; made once and used again, since making one costs more than most questions.</summary>
internal sealed class ContextPool<T>(DbContextOptions<T> options, ContentSeal seal)
    where T : PokCasesDb
{
    private const int Kept = 64;

    private readonly PooledDbContextFactory<T> pool = new(options, Kept);

    /// <summary>A clean context; disposing it gives it back, and leaves connection and transaction as they are.</summary>
    public PokCasesDb Over(DbConnection connection, DbTransaction transaction)
    {
        var db = pool.CreateDbContext();
        db.Seal = seal;
        db.Database.AutoSavepointsEnabled = false;
        db.Database.SetDbConnection(connection);
        db.Database.UseTransaction(transaction);
        return db;
    }
}
