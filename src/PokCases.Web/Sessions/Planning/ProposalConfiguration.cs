using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PokCases.Domain.Sessions;
using PokCases.Web.Persistence;

namespace PokCases.Web.Sessions.Planning;

internal sealed class ProposalConfiguration : IEntityTypeConfiguration<ItemProposal>
{
    public void Configure(EntityTypeBuilder<ItemProposal> builder)
    {
        builder.ToTable("item_proposals").Classed(DataClass.Personal);
        builder.HasKey(p => p.ItemId);
        builder.Property(p => p.ItemId).ValueGeneratedNever();
        builder.Property(p => p.Why).HasMaxLength(1000);
        builder.Property(p => p.Reason).HasMaxLength(500);
    }
}
