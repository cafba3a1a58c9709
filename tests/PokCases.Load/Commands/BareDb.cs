using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using PokCases.Domain.Sessions;
using PokCases.Web.Persistence;
using PokCases.Web.Sessions;

namespace PokCases.Load.Commands;

/// <summary>A context that knows two tables and nothing else; the tables are the program's own, with their indexes.</summary>
internal sealed class BareDb(DbContextOptions<BareDb> options) : DbContext(options)
{
    public DbSet<Contribution> Contributions => Set<Contribution>();

    public DbSet<StreamChange> Changes => Set<StreamChange>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfiguration<Contribution>(new ContentConfigurations());
        // The column holds sealed bytes; here as many without a seal.
        modelBuilder.Entity<Contribution>().Property(c => c.Text).HasConversion(new ValueConverter<string, byte[]>(text => Encoding.UTF8.GetBytes(text), bytes => Encoding.UTF8.GetString(bytes)));
        modelBuilder.ApplyConfiguration<StreamChange>(new BookkeepingConfigurations());
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<Milliseconds>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }

    private sealed class Milliseconds() : ValueConverter<DateTimeOffset, long>(
        at => at.ToUnixTimeMilliseconds(),
        ms => DateTimeOffset.FromUnixTimeMilliseconds(ms));
}
