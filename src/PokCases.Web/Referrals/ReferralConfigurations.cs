using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PokCases.Domain;
using PokCases.Domain.Referrals;
using PokCases.Web.Persistence;

namespace PokCases.Web.Referrals;

/// <summary>A referral and its course: the texts stand under the key of its case, without one under a key of its own.</summary>
internal sealed class ReferralConfigurations :
    IEntityTypeConfiguration<Referral>,
    IEntityTypeConfiguration<ReferralStep>,
    IEntityTypeConfiguration<HandoverTalk>,
    IEntityTypeConfiguration<ReferralAppointment>,
    IEntityTypeConfiguration<ReferralFeedback>
{
    public void Configure(EntityTypeBuilder<Referral> builder)
    {
        builder.ToTable("referrals").Classed(DataClass.Personal);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Reference).HasMaxLength(Referral.LongestReference);
        builder.Property(r => r.ReceiverName).HasMaxLength(Texts.Line);
        builder.Property(r => r.Asked).HasMaxLength(ReferralText.Longest);
        builder.Property(r => r.WhyHere).HasMaxLength(ReferralText.Longest);
        builder.Property(r => r.Wants).HasMaxLength(ReferralText.Longest);
        builder.Property(r => r.KnowsWords).HasMaxLength(ReferralText.Longest);
        builder.Property(r => r.ResidentName).HasMaxLength(Texts.Line);
        builder.Property(r => r.ResidentReach).HasMaxLength(Texts.Line);
        builder.Property(r => r.SettledWords).HasMaxLength(ReferralText.Longest);
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.Ignore(r => r.To);
        builder.Ignore(r => r.Text);
        builder.Ignore(r => r.Duty);
        builder.Ignore(r => r.IsBeforeReceiver);
        builder.Ignore(r => r.NamesAreOpen);
        builder.Ignore(r => r.IsTakenOver);
        builder.Ignore(r => r.IsOver);
        builder.Ignore(r => r.KeepsCaseOpen);
        builder.HasMany(r => r.Steps).WithOne().HasForeignKey(s => s.ReferralId);
        builder.HasMany(r => r.Talks).WithOne().HasForeignKey(t => t.ReferralId);
        builder.HasMany(r => r.Appointments).WithOne().HasForeignKey(a => a.ReferralId);
        builder.HasMany(r => r.Feedback).WithOne().HasForeignKey(f => f.ReferralId);
        builder.HasIndex(r => r.Reference).IsUnique();
        builder.HasIndex(r => r.CaseId);
        builder.HasIndex(r => r.ChainId);
        builder.HasIndex(r => r.ProviderId);
        // The lists of who refers and of who receives.
        builder.HasIndex(r => new { r.ReferrerId, r.State });
        builder.HasIndex(r => new { r.ReceiverOrganisationId, r.State });
        builder.HasIndex(r => new { r.ReceiverPersonId, r.State });
        builder.HasIndex(r => new { r.TableId, r.State });
        builder.HasIndex(r => r.DueOn);
    }

    public void Configure(EntityTypeBuilder<ReferralStep> builder)
    {
        builder.ToTable("referral_steps").Classed(DataClass.Personal);
        builder.HasKey(s => new { s.ReferralId, s.Number });
        builder.Property(s => s.Number).ValueGeneratedNever();
        builder.Property(s => s.ReasonCode).HasMaxLength(ReferralReason.LongestCode);
        builder.Property(s => s.ReasonName).HasMaxLength(Texts.Line);
        builder.Property(s => s.Words).HasMaxLength(ReferralText.Longest);
    }

    public void Configure(EntityTypeBuilder<HandoverTalk> builder)
    {
        builder.ToTable("referral_talks").Classed(DataClass.Personal);
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.ReferrerPeople).AsJson();
        builder.Property(t => t.ReceiverPeople).AsJson();
        builder.Property(t => t.OutsidePeople).HasMaxLength(Texts.Line);
        builder.HasIndex(t => t.ReferralId);
    }

    public void Configure(EntityTypeBuilder<ReferralAppointment> builder)
    {
        builder.ToTable("referral_appointments").Classed(DataClass.Personal);
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Where).HasMaxLength(Texts.Line);
        builder.Ignore(a => a.IsOpen);
        builder.HasIndex(a => a.ReferralId);
    }

    public void Configure(EntityTypeBuilder<ReferralFeedback> builder)
    {
        builder.ToTable("referral_feedback").Classed(DataClass.Personal);
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.Done).HasMaxLength(ReferralText.Longest);
        builder.Property(f => f.Brought).HasMaxLength(ReferralText.Longest);
        builder.HasIndex(f => f.ReferralId);
    }
}
