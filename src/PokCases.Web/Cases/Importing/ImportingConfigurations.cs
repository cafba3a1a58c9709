using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PokCases.Domain.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Importing;

internal sealed class ImportingConfigurations : IEntityTypeConfiguration<CaseImport>, IEntityTypeConfiguration<ImportedRow>
{
    public void Configure(EntityTypeBuilder<CaseImport> builder)
    {
        builder.ToTable("case_imports").Classed(DataClass.Personal);
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.FileName).HasMaxLength(CaseImport.LongestName);
        builder.HasIndex(i => i.ById);
        builder.HasIndex(i => i.State);
    }

    public void Configure(EntityTypeBuilder<ImportedRow> builder)
    {
        builder.ToTable("imported_rows").Classed(DataClass.Personal);
        builder.HasKey(r => r.Mark);
        builder.Property(r => r.Mark).HasMaxLength(64);
    }
}
