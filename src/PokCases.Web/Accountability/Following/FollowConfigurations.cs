using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PokCases.Web.Persistence;

namespace PokCases.Web.Accountability.Following;

/// <summary>The searchable side of the log: codes and ids, as the log itself.</summary>
internal sealed class FollowConfigurations : IEntityTypeConfiguration<LogLine>, IEntityTypeConfiguration<LogSubject>, IEntityTypeConfiguration<LogFollower>
{
    private const int LongestCode = 80;

    public void Configure(EntityTypeBuilder<LogLine> builder)
    {
        builder.ToTable("log_index").Classed(DataClass.Technical, "Kind", "Action", "Outcome", "Ground");
        builder.HasKey(l => l.Number);
        builder.Property(l => l.Number).ValueGeneratedNever();
        builder.Property(l => l.Kind).HasMaxLength(LongestCode);
        builder.Property(l => l.Action).HasMaxLength(LongestCode);
        builder.Property(l => l.Outcome).HasMaxLength(LongestCode);
        builder.HasIndex(l => l.At);
        builder.HasIndex(l => new { l.Person, l.Number });
        builder.HasIndex(l => new { l.Organisation, l.Number });
        builder.HasIndex(l => new { l.Action, l.Number });
        builder.HasIndex(l => new { l.Outcome, l.Number });
    }

    public void Configure(EntityTypeBuilder<LogSubject> builder)
    {
        builder.ToTable("log_subjects").Classed(DataClass.Technical);
        builder.HasKey(s => new { s.Subject, s.Number });
        builder.HasIndex(s => s.Number);
    }

    public void Configure(EntityTypeBuilder<LogFollower> builder)
    {
        builder.ToTable("log_followers").Classed(DataClass.Technical, "Name", "Trouble", "MadeWith");
        builder.HasKey(f => f.Name);
        builder.Property(f => f.Name).HasMaxLength(LongestCode);
        builder.Property(f => f.Trouble).HasMaxLength(LongestCode);
        builder.Property(f => f.MadeWith).HasMaxLength(LongestCode);
    }
}
