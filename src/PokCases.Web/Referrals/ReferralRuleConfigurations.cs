using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PokCases.Domain;
using PokCases.Domain.Referrals;
using PokCases.Web.Persistence;

namespace PokCases.Web.Referrals;

/// <summary>What stands beside referrals and says nothing of a resident: reasons, terms, reminders that were given, and who was let in by a link.</summary>
internal sealed class ReferralRuleConfigurations :
    IEntityTypeConfiguration<ReferralReason>,
    IEntityTypeConfiguration<ReferralTerms>,
    IEntityTypeConfiguration<RecordedReminder>,
    IEntityTypeConfiguration<OutsideAccess>
{
    public void Configure(EntityTypeBuilder<ReferralReason> builder)
    {
        builder.ToTable("referral_reasons").Classed(DataClass.Work, nameof(ReferralReason.Code), nameof(ReferralReason.Name));
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Code).HasMaxLength(ReferralReason.LongestCode);
        builder.Property(r => r.Name).HasMaxLength(Texts.Line);
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.HasIndex(r => r.TableId);
    }

    public void Configure(EntityTypeBuilder<ReferralTerms> builder)
    {
        builder.ToTable("referral_terms").Classed(DataClass.Work);
        builder.HasKey(t => t.TableId);
        builder.Property(t => t.TableId).ValueGeneratedNever();
        builder.Property(t => t.Version).IsConcurrencyToken();
        builder.Ignore(t => t.Days);
    }

    public void Configure(EntityTypeBuilder<RecordedReminder> builder)
    {
        builder.ToTable("referral_reminders").Classed(DataClass.Technical);
        // Its key is the reminder's: a second record of the same can't be.
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.HasIndex(r => r.ReferralId);
    }

    public void Configure(EntityTypeBuilder<OutsideAccess> builder)
    {
        builder.ToTable("outside_accesses").Classed(DataClass.Technical);
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Version).IsConcurrencyToken();
        builder.HasIndex(a => a.LinkHash).IsUnique();
        builder.HasIndex(a => a.ReferralId);
    }
}
