using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PokCases.Domain.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Plan;

internal sealed class PlanConfiguration : IEntityTypeConfiguration<Goal>
{
    public void Configure(EntityTypeBuilder<Goal> builder)
    {
        builder.ToTable("case_goals").Classed(DataClass.Personal);
        builder.Property(g => g.Id).ValueGeneratedNever();
        builder.Property(g => g.Text).HasMaxLength(Goal.LongestText);
        builder.Property(g => g.SaidBy).HasMaxLength(Goal.LongestSaidBy);
        builder.Property(g => g.Version).IsConcurrencyToken();
        builder.HasIndex(g => new { g.CaseId, g.Place });
    }
}
