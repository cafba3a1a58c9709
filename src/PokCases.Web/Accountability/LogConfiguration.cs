using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PokCases.Web.Accountability.Sealing;
using PokCases.Web.Persistence;

namespace PokCases.Web.Accountability;

/// <summary>The log's tables. Triggers refuse to change or delete an entry or a checkpoint.</summary>
internal sealed class LogConfiguration :
    IEntityTypeConfiguration<LogEntry>,
    IEntityTypeConfiguration<LogHead>,
    IEntityTypeConfiguration<LogCheckpoint>,
    IEntityTypeConfiguration<WitnessState>
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
        builder.HasData(new LogHead { Id = 1, Number = 0, Frontier = [] });
    }

    public void Configure(EntityTypeBuilder<LogCheckpoint> builder)
    {
        builder.ToTable("log_checkpoints").Classed(DataClass.Technical, nameof(LogCheckpoint.Text));
        builder.HasKey(c => c.Number);
        builder.Property(c => c.Number).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<WitnessState> builder)
    {
        builder.ToTable("log_witnesses").Classed(DataClass.Technical, nameof(WitnessState.Trouble));
        builder.Property(w => w.Id).ValueGeneratedNever();
        builder.Property(w => w.Trouble).HasMaxLength(40);
    }
}
