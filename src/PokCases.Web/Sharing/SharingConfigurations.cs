using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PokCases.Domain;
using PokCases.Domain.Sharing;
using PokCases.Web.Persistence;

namespace PokCases.Web.Sharing;

internal sealed class SharingConfigurations :
    IEntityTypeConfiguration<SharingDecision>,
    IEntityTypeConfiguration<SharedPart>,
    IEntityTypeConfiguration<LegalGround>,
    IEntityTypeConfiguration<Consent>
{
    public void Configure(EntityTypeBuilder<SharingDecision> builder)
    {
        builder.ToTable("sharing_decisions").Classed(DataClass.Personal);
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Task).HasMaxLength(SharingDecision.LongestText);
        builder.Property(d => d.Purpose).HasMaxLength(SharingDecision.LongestText);
        builder.Property(d => d.WhyNecessary).HasMaxLength(SharingDecision.LongestText);
        builder.Property(d => d.WhyProportionate).HasMaxLength(SharingDecision.LongestText);
        builder.Property(d => d.InformedHow).HasMaxLength(SharingDecision.LongestText);
        builder.Property(d => d.NotInformedWhy).HasMaxLength(SharingDecision.LongestText);
        builder.Property(d => d.WithdrawalReason).HasMaxLength(SharingDecision.LongestText);
        builder.Ignore(d => d.Selection);
        builder.Ignore(d => d.Grounds);
        builder.Ignore(d => d.Informed);
        builder.Ignore(d => d.Text);
        builder.Property(d => d.Version).IsConcurrencyToken();
        builder.HasMany(d => d.Parts).WithOne().HasForeignKey(p => p.DecisionId);
        builder.HasIndex(d => d.CaseId);
        // What is shared with an organisation now, of whatever case.
        builder.HasIndex(d => new { d.ReceiverId, d.State, d.EndsAt });
        builder.HasIndex(d => d.DecidedById);
    }

    public void Configure(EntityTypeBuilder<SharedPart> builder)
    {
        builder.ToTable("shared_parts").Classed(DataClass.Personal);
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.HasIndex(p => p.DecisionId);
    }

    public void Configure(EntityTypeBuilder<LegalGround> builder)
    {
        builder.ToTable("legal_grounds").Classed(DataClass.Work, nameof(LegalGround.Name), nameof(LegalGround.Article), nameof(LegalGround.Law), nameof(LegalGround.WhatFor));
        builder.Property(g => g.Id).ValueGeneratedNever();
        builder.Property(g => g.Name).HasMaxLength(LegalGround.LongestLine);
        builder.Property(g => g.Article).HasMaxLength(LegalGround.LongestLine);
        builder.Property(g => g.Law).HasMaxLength(LegalGround.LongestLine);
        builder.Property(g => g.WhatFor).HasMaxLength(LegalGround.LongestText);
        builder.HasIndex(g => g.TableId);
        // Two next versions of one ground can't both be.
        builder.HasIndex(g => new { g.GroundId, g.Version }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Consent> builder)
    {
        builder.ToTable("consents").Classed(DataClass.Personal);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Scope).HasMaxLength(Consent.LongestText);
        builder.Property(c => c.GivenTo).HasMaxLength(Texts.Line);
        builder.Property(c => c.WithdrawnHow).HasMaxLength(Consent.LongestText);
        builder.HasIndex(c => c.CaseId);
    }
}
