using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PokCases.Domain.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Resident;

internal sealed class ResidentConfiguration : IEntityTypeConfiguration<ResidentItem>
{
    public void Configure(EntityTypeBuilder<ResidentItem> builder)
    {
        builder.ToTable("resident_items").Classed(DataClass.Personal);
        builder.HasKey(i => new { i.CaseId, i.SubjectId });
        builder.Property(i => i.Text).HasMaxLength(ResidentItem.LongestText);
    }
}
