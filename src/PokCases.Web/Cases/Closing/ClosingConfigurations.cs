using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PokCases.Domain.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Closing;

internal sealed class ClosingConfigurations :
    IEntityTypeConfiguration<CaseClosing>,
    IEntityTypeConfiguration<AftercareCheck>,
    IEntityTypeConfiguration<CaseEscalation>
{
    public void Configure(EntityTypeBuilder<CaseClosing> builder)
    {
        builder.ToTable("case_closings").Classed(DataClass.Personal);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Change).HasMaxLength(CaseClosing.LongestText);
        builder.Property(c => c.Obstacle).HasMaxLength(CaseClosing.LongestText);
        builder.Property(c => c.Lesson).HasMaxLength(CaseClosing.LongestText);
        builder.Property(c => c.NotToldWhy).HasMaxLength(CaseClosing.LongestText);
        builder.Property(c => c.ReopenedWhy).HasMaxLength(CaseClosing.LongestText);
        builder.Ignore(c => c.Stands);
        builder.HasIndex(c => new { c.CaseId, c.ClosedAt });
        builder.HasIndex(c => c.ReopenedAt);
    }

    public void Configure(EntityTypeBuilder<AftercareCheck> builder)
    {
        builder.ToTable("aftercare_checks").Classed(DataClass.Personal);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Words).HasMaxLength(CaseClosing.LongestText);
        builder.Ignore(c => c.IsOpen);
        builder.HasIndex(c => c.CaseId);
        builder.HasIndex(c => new { c.ContactId, c.DueOn });
    }

    public void Configure(EntityTypeBuilder<CaseEscalation> builder)
    {
        builder.ToTable("case_escalations").Classed(DataClass.Personal);
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Step).HasMaxLength(CaseEscalation.LongestName);
        builder.Property(e => e.Instrument).HasMaxLength(CaseEscalation.LongestName);
        builder.Property(e => e.Sent).HasMaxLength(CaseEscalation.LongestText);
        builder.Property(e => e.Answer).HasMaxLength(CaseEscalation.LongestText);
        builder.HasIndex(e => e.CaseId);
    }
}
