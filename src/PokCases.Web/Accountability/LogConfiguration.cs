using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PokCases.Web.Persistence;

namespace PokCases.Web.Accountability;

/// <summary>The log's tables. Triggers in the first migration refuse to change or delete an entry.</summary>
internal sealed class LogConfiguration : IEntityTypeConfiguration<LogEntry>, IEntityTypeConfiguration<LogHead>
{
    public void Configure(EntityTypeBuilder<LogEntry> builder)
    {
        builder.ToTable("log").Classed(DataClass.Technical);
        builder.HasKey(e => e.Number);
        builder.Property(e => e.Number).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<LogHead> builder)
    {
        builder.ToTable("log_head").Classed(DataClass.Technical);
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.HasData(new LogHead { Id = 1, Number = 0, Hash = LogHash.Start });
    }
}
