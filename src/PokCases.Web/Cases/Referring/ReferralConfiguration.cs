using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PokCases.Domain;
using PokCases.Domain.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Referring;

internal sealed class ReferralConfiguration : IEntityTypeConfiguration<WarmReferral>
{
    public void Configure(EntityTypeBuilder<WarmReferral> builder)
    {
        builder.ToTable("warm_referrals").Classed(DataClass.Personal);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.ToWhom).HasMaxLength(Texts.Line);
        builder.Property(r => r.CameBack).HasMaxLength(WarmReferral.LongestText);
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.Ignore(r => r.IsOpen);
        builder.HasIndex(r => r.CaseId);
        builder.HasIndex(r => new { r.ResponsibleId, r.EndedAt });
    }
}
