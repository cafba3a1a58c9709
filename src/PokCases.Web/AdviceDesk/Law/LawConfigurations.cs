using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PokCases.Domain;
using PokCases.Domain.AdviceDesk;
using PokCases.Domain.AdviceDesk.Law;
using PokCases.Web.Persistence;

namespace PokCases.Web.AdviceDesk.Law;

/// <summary>Objections, claimed rights and advice: the texts stand under the key of their matter.</summary>
internal sealed class LawConfigurations :
    IEntityTypeConfiguration<Objection>,
    IEntityTypeConfiguration<ObjectionDecision>,
    IEntityTypeConfiguration<ObjectionEvent>,
    IEntityTypeConfiguration<RecordedTermWarning>,
    IEntityTypeConfiguration<ClaimedRight>,
    IEntityTypeConfiguration<AdviceRecord>
{
    public void Configure(EntityTypeBuilder<Objection> builder)
    {
        builder.ToTable("objections").Classed(DataClass.Personal);
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Property(o => o.Version).IsConcurrencyToken();
        builder.Ignore(o => o.Decision);
        builder.Ignore(o => o.Course);
        builder.Ignore(o => o.Ending);
        builder.Ignore(o => o.AuthorisedOn);
        builder.Ignore(o => o.Sent);
        builder.Ignore(o => o.OpenTerms);
        builder.Ignore(o => o.InTime);
        // What belongs to a matter is deleted with it.
        builder.HasOne<AdviceMatter>().WithMany().HasForeignKey(o => o.MatterId);
        builder.HasMany(o => o.Decisions).WithOne().HasForeignKey(d => d.ObjectionId);
        builder.HasMany(o => o.Events).WithOne().HasForeignKey(e => e.ObjectionId);
        builder.HasIndex(o => new { o.MatterId, o.NextDay });
    }

    public void Configure(EntityTypeBuilder<ObjectionDecision> builder)
    {
        builder.ToTable("objection_decisions").Classed(DataClass.Personal);
        builder.HasKey(d => new { d.ObjectionId, d.Number });
        builder.Property(d => d.Number).ValueGeneratedNever();
        builder.Property(d => d.Body).HasMaxLength(Texts.Line);
        builder.Property(d => d.Subject).HasMaxLength(DecisionText.LongestSubject);
        builder.Property(d => d.TermKind).HasMaxLength(ObjectionDecision.LongestKind);
        builder.Property(d => d.Law).HasMaxLength(Texts.Line);
        builder.Property(d => d.Article).HasMaxLength(Texts.Line);
        builder.Property(d => d.Reason).HasMaxLength(ObjectionEvent.LongestWords);
        builder.Ignore(d => d.Term);
        builder.Ignore(d => d.IsByHand);
    }

    public void Configure(EntityTypeBuilder<ObjectionEvent> builder)
    {
        builder.ToTable("objection_events").Classed(DataClass.Personal);
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Who).HasMaxLength(Texts.Line);
        builder.Property(e => e.Words).HasMaxLength(ObjectionEvent.LongestWords);
        builder.Property(e => e.Reason).HasMaxLength(ObjectionEvent.LongestWords);
        builder.Ignore(e => e.IsFirst);
        builder.HasIndex(e => new { e.ObjectionId, e.Number }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<RecordedTermWarning> builder)
    {
        builder.ToTable("recorded_term_warnings").Classed(DataClass.Technical);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.HasOne<Objection>().WithMany().HasForeignKey(r => r.ObjectionId);
    }

    public void Configure(EntityTypeBuilder<ClaimedRight> builder)
    {
        builder.ToTable("claimed_rights").Classed(DataClass.Personal);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.What).HasMaxLength(Texts.Line);
        builder.Property(r => r.Law).HasMaxLength(Texts.Line);
        builder.Property(r => r.ForWhom).HasMaxLength(Texts.Line);
        builder.Property(r => r.Reason).HasMaxLength(ClaimedRight.LongestReason);
        builder.Ignore(r => r.YearCents);
        builder.HasOne<AdviceMatter>().WithMany().HasForeignKey(r => r.MatterId);
        // Two people who put the same entry right at once: the second is told.
        builder.HasIndex(r => new { r.ChainId, r.Number }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<AdviceRecord> builder)
    {
        builder.ToTable("advice_records").Classed(DataClass.Personal);
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Question).HasMaxLength(AdviceText.Longest);
        builder.Property(a => a.Facts).HasMaxLength(AdviceText.Longest);
        builder.Property(a => a.Norm).HasMaxLength(AdviceText.Longest);
        builder.Property(a => a.Reasoning).HasMaxLength(AdviceText.Longest);
        builder.Property(a => a.Alternatives).HasMaxLength(AdviceText.Longest);
        builder.Property(a => a.Advice).HasMaxLength(AdviceText.Longest);
        builder.Property(a => a.FollowedWhy).HasMaxLength(AdviceText.Longest);
        builder.Property(a => a.BroughtWhy).HasMaxLength(AdviceText.Longest);
        builder.Property(a => a.Version).IsConcurrencyToken();
        builder.Ignore(a => a.Text);
        builder.HasOne<AdviceMatter>().WithMany().HasForeignKey(a => a.MatterId);
    }
}
