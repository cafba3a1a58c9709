using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PokCases.Domain.Sessions;
using PokCases.Web.Persistence;

namespace PokCases.Web.Sessions;

/// <summary>Sessions, agendas and presence: who meets when, without anything about residents.</summary>
internal sealed class SessionConfigurations :
    IEntityTypeConfiguration<Session>,
    IEntityTypeConfiguration<AgendaItem>,
    IEntityTypeConfiguration<SessionInvitation>,
    IEntityTypeConfiguration<Attendance>,
    IEntityTypeConfiguration<ItemAdmission>,
    IEntityTypeConfiguration<Minutes>
{
    public void Configure(EntityTypeBuilder<Session> builder)
    {
        builder.ToTable("sessions").Classed(DataClass.Work, nameof(Session.Place));
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Version).IsConcurrencyToken();
        builder.HasMany(s => s.Items).WithOne().HasForeignKey(i => i.SessionId);
        builder.Ignore(s => s.Current);
        builder.Ignore(s => s.Agenda);
        builder.HasIndex(s => new { s.TableId, s.Number }).IsUnique();
        builder.HasIndex(s => s.StartsAt);
    }

    public void Configure(EntityTypeBuilder<AgendaItem> builder)
    {
        builder.ToTable("agenda_items").Classed(DataClass.Work, nameof(AgendaItem.Title), nameof(AgendaItem.NeededOrganisations), nameof(AgendaItem.Phases));
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.NeededOrganisations).AsJson();
        builder.Property<List<ItemPhase>>("phases").HasColumnName("Phases").AsJson();
        builder.Ignore(i => i.Phases);
        builder.Ignore(i => i.Phase);
        builder.Ignore(i => i.NextPhase);
        builder.HasIndex(i => i.CaseId);
    }

    public void Configure(EntityTypeBuilder<SessionInvitation> builder)
    {
        builder.ToTable("session_invitations").Classed(DataClass.Work);
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.HasIndex(i => i.SessionId);
        builder.HasIndex(i => i.ProfessionalId);
    }

    public void Configure(EntityTypeBuilder<Attendance> builder)
    {
        builder.ToTable("attendances").Classed(DataClass.Work);
        builder.HasKey(a => new { a.SessionId, a.ProfessionalId });
    }

    public void Configure(EntityTypeBuilder<ItemAdmission> builder)
    {
        builder.ToTable("item_admissions").Classed(DataClass.Work);
        builder.HasKey(a => new { a.ItemId, a.ProfessionalId });
        builder.HasIndex(a => a.ProfessionalId);
    }

    public void Configure(EntityTypeBuilder<Minutes> builder)
    {
        builder.ToTable("minutes").Classed(DataClass.Work, nameof(Minutes.Header));
        builder.HasKey(m => m.SessionId);
        builder.Property(m => m.SessionId).ValueGeneratedNever();
    }
}
