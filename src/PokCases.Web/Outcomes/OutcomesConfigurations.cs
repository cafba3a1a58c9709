using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PokCases.Domain.Outcomes;
using PokCases.Web.Persistence;

namespace PokCases.Web.Outcomes;

internal sealed class OutcomesConfigurations : IEntityTypeConfiguration<MarkedEvent>
{
    public void Configure(EntityTypeBuilder<MarkedEvent> builder)
    {
        builder.ToTable("marked_events").Classed(DataClass.Work, nameof(MarkedEvent.Name));
        builder.HasKey(e => e.TableId);
        builder.Property(e => e.TableId).ValueGeneratedNever();
        builder.Property(e => e.Name).HasMaxLength(MarkedEvent.LongestName);
        builder.Property(e => e.Version).IsConcurrencyToken();
        builder.Ignore(e => e.Since);
    }
}
