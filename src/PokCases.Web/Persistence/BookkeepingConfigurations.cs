using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PokCases.Web.Persistence;

/// <summary>Tables of the doors themselves.</summary>
internal sealed class BookkeepingConfigurations :
    IEntityTypeConfiguration<DataState>,
    IEntityTypeConfiguration<StreamRow>,
    IEntityTypeConfiguration<StreamChange>,
    IEntityTypeConfiguration<CommandRecord>,
    IEntityTypeConfiguration<DueWork>,
    IEntityTypeConfiguration<StoredSetting>
{
    public void Configure(EntityTypeBuilder<DataState> builder)
    {
        builder.ToTable("data_state").Classed(DataClass.Technical);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.HasData(new DataState { Id = 1 });
    }

    public void Configure(EntityTypeBuilder<StreamRow> builder)
    {
        builder.ToTable("streams").Classed(DataClass.Technical);
        builder.Property(s => s.Id).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<StreamChange> builder)
    {
        builder.ToTable("stream_changes").Classed(DataClass.Technical, nameof(StreamChange.Elements), nameof(StreamChange.WholeFor));
        builder.HasKey(c => new { c.StreamId, c.Seq });
    }

    public void Configure(EntityTypeBuilder<CommandRecord> builder)
    {
        builder.ToTable("commands").Classed(DataClass.Technical, nameof(CommandRecord.Name), nameof(CommandRecord.Answer));
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.HasIndex(c => c.At);
    }

    public void Configure(EntityTypeBuilder<DueWork> builder)
    {
        builder.ToTable("due_work").Classed(DataClass.Technical, nameof(Persistence.DueWork.Kind));
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.HasIndex(d => new { d.DoneAt, d.DueAt });
    }

    public void Configure(EntityTypeBuilder<StoredSetting> builder)
    {
        builder.ToTable("settings").Classed(DataClass.Technical, nameof(StoredSetting.Key), nameof(StoredSetting.Value));
        builder.HasKey(s => s.Key);
    }
}
