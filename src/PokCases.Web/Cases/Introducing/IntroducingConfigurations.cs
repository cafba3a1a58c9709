using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PokCases.Domain.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Introducing;

internal sealed class IntroducingConfigurations : IEntityTypeConfiguration<Introduction>, IEntityTypeConfiguration<IntakeStop>
{
    public void Configure(EntityTypeBuilder<Introduction> builder)
    {
        builder.ToTable("case_introductions").Classed(DataClass.Personal);
        builder.HasKey(i => i.CaseId);
        builder.Property(i => i.CaseId).ValueGeneratedNever();
        builder.Property(i => i.Tried).HasMaxLength(Introduction.LongestText);
        builder.Property(i => i.StuckHow).HasMaxLength(Introduction.LongestText);
        builder.Property(i => i.UrgentWhy).HasMaxLength(Introduction.LongestReason);
        builder.Property(i => i.KnowsWhy).HasMaxLength(Introduction.LongestReason);
        builder.Property(i => i.Domains).AsJson();
        builder.Property(i => i.StuckOn).AsJson();
        builder.Property(i => i.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<IntakeStop> builder)
    {
        // About nobody but professionals, and guarded like what is written in a case: a name typed by hand can be anybody's.
        builder.ToTable("intake_stops").Classed(DataClass.Personal);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Who).HasMaxLength(IntakeStop.LongestName);
        builder.HasIndex(s => new { s.NotedById, s.At });
    }
}
