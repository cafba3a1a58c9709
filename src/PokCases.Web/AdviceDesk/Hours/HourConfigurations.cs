using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PokCases.Domain;
using PokCases.Domain.AdviceDesk.Hours;
using PokCases.Web.Persistence;

namespace PokCases.Web.AdviceDesk.Hours;

/// <summary>Hours and days hold no residents; who comes stands apart, sealed under the key of the day or the entry.</summary>
internal sealed class HourConfigurations :
    IEntityTypeConfiguration<ConsultingHour>,
    IEntityTypeConfiguration<ConsultingDay>,
    IEntityTypeConfiguration<QueueVisitor>,
    IEntityTypeConfiguration<WaitingListEntry>,
    IEntityTypeConfiguration<CalendarFeed>
{
    public void Configure(EntityTypeBuilder<ConsultingHour> builder)
    {
        builder.ToTable("consulting_hours").Classed(DataClass.Work, nameof(ConsultingHour.Place), nameof(ConsultingHour.AdvisorIds), nameof(ConsultingHour.Languages), nameof(ConsultingHour.JointWith), nameof(ConsultingHour.Exceptions));
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.Property(h => h.Place).HasMaxLength(Texts.Line);
        builder.Property(h => h.Languages).HasMaxLength(Texts.Line);
        builder.Property(h => h.JointWith).HasMaxLength(Texts.Line);
        builder.Property(h => h.AdvisorIds).AsJson();
        builder.Property<List<HourException>>("exceptions").HasColumnName("Exceptions").AsJson();
        builder.Ignore(h => h.Exceptions);
        builder.Ignore(h => h.Text);
        builder.Property(h => h.Version).IsConcurrencyToken();
        builder.HasIndex(h => h.OrganisationId);
        builder.HasIndex(h => h.WaitingRoomHash).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ConsultingDay> builder)
    {
        builder.ToTable("consulting_days").Classed(DataClass.Work, nameof(ConsultingDay.Called));
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property<List<int>>("called").HasColumnName("Called").AsJson();
        builder.Ignore(d => d.Called);
        builder.HasOne<ConsultingHour>().WithMany().HasForeignKey(d => d.HourId);
        builder.HasIndex(d => d.Day);
    }

    public void Configure(EntityTypeBuilder<QueueVisitor> builder)
    {
        builder.ToTable("queue_visitors").Classed(DataClass.Personal);
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.Word).HasMaxLength(Texts.Line);
        builder.Property(v => v.Language).HasMaxLength(QueueVisitor.LongestLanguage);
        builder.Property(v => v.LateWhy).HasMaxLength(Texts.Line);
        builder.Property(v => v.Version).IsConcurrencyToken();
        builder.HasOne<ConsultingDay>().WithMany().HasForeignKey(v => v.DayId);
        builder.HasIndex(v => new { v.DayId, v.Number }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<WaitingListEntry> builder)
    {
        builder.ToTable("waiting_list").Classed(DataClass.Personal);
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Name).HasMaxLength(Texts.Line);
        builder.Property(e => e.Phone).HasMaxLength(40);
        builder.Property(e => e.Language).HasMaxLength(QueueVisitor.LongestLanguage);
        builder.Property(e => e.UrgentWhy).HasMaxLength(Texts.Line);
        builder.Property(e => e.Version).IsConcurrencyToken();
        builder.Ignore(e => e.IsOver);
        builder.HasIndex(e => new { e.OrganisationId, e.State });
        builder.HasIndex(e => new { e.HourId, e.AppointmentAt });
        builder.HasIndex(e => e.EndedAt);
    }

    public void Configure(EntityTypeBuilder<CalendarFeed> builder)
    {
        builder.ToTable("calendar_feeds").Classed(DataClass.Technical);
        builder.HasKey(f => f.PersonId);
        builder.Property(f => f.PersonId).ValueGeneratedNever();
        builder.HasIndex(f => f.SecretHash).IsUnique();
    }
}
