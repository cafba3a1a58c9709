using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PokCases.Domain;
using PokCases.Domain.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Triage;

internal sealed class TriageConfiguration : IEntityTypeConfiguration<TriageRound>
{
    public void Configure(EntityTypeBuilder<TriageRound> builder)
    {
        builder.ToTable("case_triage_rounds").Classed(DataClass.Personal);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Words).HasMaxLength(TriageRound.LongestText);
        builder.Property(r => r.ReferTo).HasMaxLength(Texts.Line);
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.HasIndex(r => r.CaseId);
        builder.HasIndex(r => new { r.TableId, r.DecidedAt });
    }
}
