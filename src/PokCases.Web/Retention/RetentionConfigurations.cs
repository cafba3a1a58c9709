using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PokCases.Domain;
using PokCases.Domain.Retention;
using PokCases.Web.Persistence;
using PokCases.Web.Retention.Erasing;

namespace PokCases.Web.Retention;

/// <summary>How long cases are kept, and what remains of them.</summary>
internal sealed class RetentionConfigurations :
    IEntityTypeConfiguration<RetentionProfile>,
    IEntityTypeConfiguration<RetentionRules>,
    IEntityTypeConfiguration<CaseKeeping>,
    IEntityTypeConfiguration<RetentionHold>,
    IEntityTypeConfiguration<DestructionRecord>,
    IEntityTypeConfiguration<ErasedFigure>,
    IEntityTypeConfiguration<PendingErasure>
{
    public void Configure(EntityTypeBuilder<RetentionProfile> builder)
    {
        builder.ToTable("retention_profiles").Classed(DataClass.Work, nameof(RetentionProfile.Name), nameof(RetentionProfile.Source), nameof(RetentionProfile.Result));
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Name).HasMaxLength(RetentionProfile.LongestLine);
        builder.Property(p => p.Source).HasMaxLength(RetentionProfile.LongestLine);
        builder.Property(p => p.Result).HasMaxLength(RetentionProfile.LongestResult);
        builder.Ignore(p => p.Term);
        builder.HasIndex(p => p.TableId);
        // Two next versions of one profile can't both be.
        builder.HasIndex(p => new { p.ProfileId, p.Version }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<RetentionRules> builder)
    {
        builder.ToTable("retention_rules").Classed(DataClass.Work);
        builder.HasKey(r => r.TableId);
        builder.Property(r => r.TableId).ValueGeneratedNever();
        builder.Property(r => r.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<CaseKeeping> builder)
    {
        builder.ToTable("case_keepings").Classed(DataClass.Personal);
        builder.HasKey(k => k.CaseId);
        builder.Property(k => k.CaseId).ValueGeneratedNever();
        builder.Property(k => k.ChosenWhy).HasMaxLength(CaseKeeping.LongestReason);
        builder.Property(k => k.Version).IsConcurrencyToken();
        builder.HasIndex(k => k.DeleteOn);
        builder.HasIndex(k => k.ProfileId);
    }

    public void Configure(EntityTypeBuilder<RetentionHold> builder)
    {
        builder.ToTable("retention_holds").Classed(DataClass.Personal);
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.Property(h => h.Reason).HasMaxLength(RetentionHold.LongestReason);
        builder.Property(h => h.LiftedWhy).HasMaxLength(RetentionHold.LongestReason);
        builder.Property(h => h.LiftedAt).IsConcurrencyToken();
        builder.HasIndex(h => h.CaseId);
    }

    public void Configure(EntityTypeBuilder<DestructionRecord> builder)
    {
        builder.ToTable("destruction_records").Classed(
            DataClass.Work,
            nameof(DestructionRecord.Reference), nameof(DestructionRecord.Table), nameof(DestructionRecord.Municipality), nameof(DestructionRecord.Kind),
            nameof(DestructionRecord.Source), nameof(DestructionRecord.Result), nameof(DestructionRecord.Request), nameof(DestructionRecord.Parts));
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Reference).HasMaxLength(20);
        builder.Property(d => d.Table).HasMaxLength(Texts.Line);
        builder.Property(d => d.Municipality).HasMaxLength(Texts.Line);
        builder.Property(d => d.Kind).HasMaxLength(RetentionProfile.LongestLine);
        builder.Property(d => d.Source).HasMaxLength(RetentionProfile.LongestLine);
        builder.Property(d => d.Result).HasMaxLength(RetentionProfile.LongestResult);
        builder.Property(d => d.Request).HasMaxLength(20);
        builder.Property(d => d.Parts).AsJson();
        builder.HasIndex(d => d.DestroyedAt);
    }

    public void Configure(EntityTypeBuilder<ErasedFigure> builder)
    {
        builder.ToTable("erased_figures").Classed(DataClass.Work, nameof(ErasedFigure.Kind), nameof(ErasedFigure.Domains), nameof(ErasedFigure.Stages), nameof(ErasedFigure.Outcomes));
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.Kind).HasMaxLength(RetentionProfile.LongestLine);
        builder.Property(f => f.Domains).AsJson();
        builder.Property(f => f.Stages).AsJson();
        builder.Property(f => f.Outcomes).AsJson();
        builder.HasIndex(f => f.TableId);
    }

    public void Configure(EntityTypeBuilder<PendingErasure> builder)
    {
        builder.ToTable("pending_erasures").Classed(DataClass.Technical, nameof(PendingErasure.StoredAs), nameof(PendingErasure.PersonIds));
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.StoredAs).HasMaxLength(64);
        builder.Property(p => p.PersonIds).AsJson();
    }
}
