using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PokCases.Domain.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Leading;

internal sealed class LeadConfiguration : IEntityTypeConfiguration<CaseLeadTransfer>
{
    public void Configure(EntityTypeBuilder<CaseLeadTransfer> builder)
    {
        builder.ToTable("case_lead_transfers").Classed(DataClass.Personal);
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.Words).HasMaxLength(CaseLeadTransfer.LongestText);
        builder.Property(t => t.Answer).HasMaxLength(CaseLeadTransfer.LongestText);
        builder.Property(t => t.Version).IsConcurrencyToken();
        builder.HasIndex(t => new { t.CaseId, t.State });
        builder.HasIndex(t => new { t.ToId, t.State });
    }
}
