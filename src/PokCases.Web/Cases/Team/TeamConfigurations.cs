using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PokCases.Domain;
using PokCases.Domain.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Team;

internal sealed class TeamConfigurations : IEntityTypeConfiguration<CaseTeamChange>, IEntityTypeConfiguration<AccessRequest>
{
    public void Configure(EntityTypeBuilder<CaseTeamChange> builder)
    {
        builder.ToTable("case_team_changes").Classed(DataClass.Personal);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Reason).HasMaxLength(CaseTeamChange.LongestReason);
        builder.HasIndex(c => new { c.CaseId, c.At });
    }

    public void Configure(EntityTypeBuilder<AccessRequest> builder)
    {
        builder.ToTable("access_requests").Classed(DataClass.Personal);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Reference).HasMaxLength(AccessRequest.LongestReference);
        builder.Property(r => r.Role).HasMaxLength(Texts.Line);
        builder.Property(r => r.Reason).HasMaxLength(AccessRequest.LongestText);
        builder.Property(r => r.Answer).HasMaxLength(AccessRequest.LongestText);
        builder.HasIndex(r => new { r.AskerId, r.AskedAt });
        builder.HasIndex(r => new { r.CaseId, r.State });
    }
}
