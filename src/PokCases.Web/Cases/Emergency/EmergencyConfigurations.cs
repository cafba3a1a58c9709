using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PokCases.Domain.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Emergency;

internal sealed class EmergencyConfigurations : IEntityTypeConfiguration<EmergencyAccess>, IEntityTypeConfiguration<EmergencyAttempt>
{
    public void Configure(EntityTypeBuilder<EmergencyAccess> builder)
    {
        builder.ToTable("emergency_accesses").Classed(DataClass.Personal);
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Reason).HasMaxLength(EmergencyAccess.LongestText);
        builder.Property(e => e.Explanation).HasMaxLength(EmergencyAccess.LongestText);
        builder.HasIndex(e => new { e.PersonId, e.Until });
        builder.HasIndex(e => e.CaseId);
    }

    public void Configure(EntityTypeBuilder<EmergencyAttempt> builder)
    {
        builder.ToTable("emergency_attempts").Classed(DataClass.Technical);
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.HasIndex(a => new { a.PersonId, a.At });
    }
}
