using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PokCases.Domain;
using PokCases.Domain.AdviceDesk;
using PokCases.Web.Persistence;

namespace PokCases.Web.AdviceDesk;

/// <summary>Matters of the advice desk.</summary>
internal sealed class MatterConfiguration : IEntityTypeConfiguration<AdviceMatter>
{
    public void Configure(EntityTypeBuilder<AdviceMatter> builder)
    {
        builder.ToTable("advice_matters").Classed(DataClass.Personal);
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Title).HasMaxLength(Texts.Line);
        builder.HasIndex(m => m.AdvisorId);
    }
}
