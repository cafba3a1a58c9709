using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PokCases.Domain.Sessions;
using PokCases.Web.Persistence;

namespace PokCases.Web.Sessions.Names;

internal sealed class NamesConfiguration : IEntityTypeConfiguration<NameReveal>
{
    public void Configure(EntityTypeBuilder<NameReveal> builder)
    {
        builder.ToTable("name_reveals").Classed(DataClass.Personal);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Why).HasMaxLength(NameReveal.LongestWhy);
        builder.Property(r => r.People).AsJson();
        builder.HasIndex(r => r.ItemId);
        builder.HasIndex(r => r.CaseId);
    }
}
