using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PokCases.Domain;
using PokCases.Domain.AdviceDesk;
using PokCases.Domain.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.AdviceDesk;

/// <summary>Matters of the advice desk and their contacts; all texts of a matter stand under the key of the matter.</summary>
internal sealed class MatterConfiguration :
    IEntityTypeConfiguration<AdviceMatter>,
    IEntityTypeConfiguration<ClientContact>,
    IEntityTypeConfiguration<ContactQuestion>,
    IEntityTypeConfiguration<ContactHelp>,
    IEntityTypeConfiguration<MatterDocument>,
    IEntityTypeConfiguration<MatterLink>,
    IEntityTypeConfiguration<MatterNameWord>
{
    public void Configure(EntityTypeBuilder<AdviceMatter> builder)
    {
        builder.ToTable("advice_matters").Classed(DataClass.Personal);
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Title).HasMaxLength(Texts.Line);
        builder.Property(m => m.ResidentName).HasMaxLength(Texts.Line);
        builder.Property(m => m.PostcodeArea).HasMaxLength(4);
        builder.Property(m => m.Language).HasMaxLength(Texts.Line);
        builder.Property(m => m.NextStep).HasMaxLength(AdviceMatter.LongestStep);
        builder.Property(m => m.OfferWords).HasMaxLength(AdviceMatter.LongestStep);
        builder.Property(m => m.Version).IsConcurrencyToken();
        builder.Ignore(m => m.IsOpen);
        builder.HasIndex(m => new { m.AdvisorId, m.ClosedAt, m.NextStepOn, m.OpenedAt });
        builder.HasIndex(m => m.OfferedToId);
        builder.HasIndex(m => m.ClosedAt);
        builder.HasIndex(m => m.OfferedToId);
    }

    public void Configure(EntityTypeBuilder<ClientContact> builder)
    {
        builder.ToTable("client_contacts").Classed(DataClass.Personal);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.ReferredBy).HasMaxLength(Texts.Line);
        builder.Property(c => c.Unanswered).HasMaxLength(ClientContact.LongestQuestion);
        builder.Property(c => c.Note).HasMaxLength(Texts.Body);
        builder.HasOne<AdviceMatter>().WithMany().HasForeignKey(c => c.MatterId);
        builder.HasMany(c => c.Questions).WithOne().HasForeignKey(q => q.ContactId);
        builder.HasMany(c => c.Help).WithOne().HasForeignKey(h => h.ContactId);
        builder.HasIndex(c => new { c.AdvisorId, c.Day });
        builder.HasIndex(c => c.Day);
    }

    public void Configure(EntityTypeBuilder<ContactQuestion> builder)
    {
        builder.ToTable("contact_questions").Classed(DataClass.Personal);
        builder.HasKey(q => new { q.ContactId, q.Number });
        builder.Property(q => q.Number).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<ContactHelp> builder)
    {
        builder.ToTable("contact_help").Classed(DataClass.Personal);
        builder.HasKey(h => new { h.ContactId, h.KindId });
        builder.Property(h => h.KindId).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<MatterDocument> builder)
    {
        builder.ToTable("matter_documents").Classed(DataClass.Personal);
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.FileName).HasMaxLength(DocumentName.Longest);
        builder.Property(d => d.StoredAs).HasMaxLength(40);
        builder.HasOne<AdviceMatter>().WithMany().HasForeignKey(d => d.MatterId);
        builder.HasOne<ClientContact>().WithMany().HasForeignKey(d => d.ContactId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(d => d.StoredAs).IsUnique();
    }

    public void Configure(EntityTypeBuilder<MatterLink> builder)
    {
        builder.ToTable("matter_links").Classed(DataClass.Personal);
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.HasOne<AdviceMatter>().WithMany().HasForeignKey(l => l.MatterId);
    }

    public void Configure(EntityTypeBuilder<MatterNameWord> builder)
    {
        builder.ToTable("matter_name_words").Classed(DataClass.Personal);
        builder.HasKey(w => new { w.Hash, w.MatterId });
        builder.Property(w => w.Hash).ValueGeneratedNever();
        builder.HasIndex(w => w.MatterId);
    }
}
