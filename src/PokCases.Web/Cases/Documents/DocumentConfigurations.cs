using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PokCases.Domain.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Documents;

internal sealed class DocumentConfigurations : IEntityTypeConfiguration<CaseDocument>
{
    public void Configure(EntityTypeBuilder<CaseDocument> builder)
    {
        builder.ToTable("case_documents").Classed(DataClass.Personal);
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.FileName).HasMaxLength(DocumentName.Longest);
        builder.Property(d => d.Sha256).HasMaxLength(64);
        builder.Property(d => d.StoredAs).HasMaxLength(40);
        builder.Property(d => d.RemovalReason).HasMaxLength(CaseDocument.LongestReason);
        builder.HasIndex(d => d.CaseId);
        builder.HasIndex(d => d.StoredAs).IsUnique();
    }
}
