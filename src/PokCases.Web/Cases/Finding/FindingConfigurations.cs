using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PokCases.Domain.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Finding;

internal sealed class FindingConfigurations :
    IEntityTypeConfiguration<SearchText>,
    IEntityTypeConfiguration<SearchWord>,
    IEntityTypeConfiguration<WaitingWords>,
    IEntityTypeConfiguration<NameWord>,
    IEntityTypeConfiguration<SavedView>
{
    public void Configure(EntityTypeBuilder<SearchText> builder)
    {
        builder.ToTable("search_texts").Classed(DataClass.Personal);
        builder.HasKey(t => t.Key);
        builder.Property(t => t.Key).ValueGeneratedNever();
        builder.HasIndex(t => t.CaseId);
    }

    public void Configure(EntityTypeBuilder<SearchWord> builder)
    {
        builder.ToTable("search_words").Classed(DataClass.Personal);
        builder.HasKey(w => new { w.Hash, w.TextKey });
        builder.Property(w => w.Hash).ValueGeneratedNever();
        builder.Property(w => w.TextKey).ValueGeneratedNever();
        builder.HasIndex(w => w.TextKey);
    }

    public void Configure(EntityTypeBuilder<WaitingWords> builder)
    {
        builder.ToTable("search_waiting").Classed(DataClass.Personal);
        builder.HasKey(w => w.TextKey);
        builder.Property(w => w.TextKey).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<NameWord> builder)
    {
        builder.ToTable("name_words").Classed(DataClass.Personal);
        builder.HasKey(w => new { w.Hash, w.PersonId });
        builder.Property(w => w.Hash).ValueGeneratedNever();
        builder.HasIndex(w => w.PersonId);
    }

    public void Configure(EntityTypeBuilder<SavedView> builder)
    {
        builder.ToTable("case_views").Classed(DataClass.Personal);
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.Name).HasMaxLength(SavedView.LongestName);
        builder.Property(v => v.Words).HasMaxLength(CaseFilter.LongestWords);
        builder.Ignore(v => v.Filter);
        builder.HasIndex(v => v.OwnerId);
    }
}
