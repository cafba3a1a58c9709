using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PokCases.Domain.Sessions;
using PokCases.Web.Persistence;

namespace PokCases.Web.Sessions;

/// <summary>What is said and agreed in items: all of it personal.</summary>
internal sealed class ContentConfigurations :
    IEntityTypeConfiguration<Contribution>,
    IEntityTypeConfiguration<Outcome>,
    IEntityTypeConfiguration<OutcomePosition>,
    IEntityTypeConfiguration<RoomGuest>,
    IEntityTypeConfiguration<ItemMinutes>,
    IEntityTypeConfiguration<MinutesAddition>
{
    public void Configure(EntityTypeBuilder<Contribution> builder)
    {
        builder.ToTable("contributions").Classed(DataClass.Personal);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.HasIndex(c => new { c.ItemId, c.SharedAt });
        builder.HasIndex(c => c.CaseId);
    }

    public void Configure(EntityTypeBuilder<Outcome> builder)
    {
        builder.ToTable("outcomes").Classed(DataClass.Personal);
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Property(o => o.Version).IsConcurrencyToken();
        builder.HasMany(o => o.Positions).WithOne().HasForeignKey(p => p.OutcomeId);
        builder.HasIndex(o => o.ItemId);
        builder.HasIndex(o => o.CaseId);
    }

    public void Configure(EntityTypeBuilder<OutcomePosition> builder)
    {
        builder.ToTable("outcome_positions").Classed(DataClass.Personal);
        builder.HasKey(p => new { p.OutcomeId, p.ProfessionalId });
    }

    public void Configure(EntityTypeBuilder<RoomGuest> builder)
    {
        builder.ToTable("room_guests").Classed(DataClass.Personal);
        builder.Property(g => g.Id).ValueGeneratedNever();
        builder.HasIndex(g => g.ItemId);
    }

    public void Configure(EntityTypeBuilder<ItemMinutes> builder)
    {
        builder.ToTable("item_minutes").Classed(DataClass.Personal);
        builder.HasKey(m => m.ItemId);
        builder.Property(m => m.ItemId).ValueGeneratedNever();
        builder.HasIndex(m => m.SessionId);
        builder.HasIndex(m => m.CaseId);
    }

    public void Configure(EntityTypeBuilder<MinutesAddition> builder)
    {
        builder.ToTable("minutes_additions").Classed(DataClass.Personal);
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.HasIndex(a => a.SessionId);
    }
}
