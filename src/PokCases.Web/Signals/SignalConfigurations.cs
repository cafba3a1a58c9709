using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PokCases.Domain.Signals;
using PokCases.Web.Persistence;

namespace PokCases.Web.Signals;

/// <summary>A signal holds no persons; people make mistakes, so it is guarded as if it did.</summary>
internal sealed class SignalConfigurations : IEntityTypeConfiguration<Signal>, IEntityTypeConfiguration<SignalIntroducer>
{
    public void Configure(EntityTypeBuilder<Signal> builder)
    {
        builder.ToTable("signals").Classed(DataClass.Personal);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Title).HasMaxLength(Signal.LongestTitle);
        builder.Property(s => s.Story).HasMaxLength(Signal.LongestText);
        builder.Property(s => s.Rule).HasMaxLength(Signal.LongestRule);
        builder.Property(s => s.Elaboration).HasMaxLength(Signal.LongestText);
        builder.Property(s => s.Agenda).HasMaxLength(Domain.Texts.Line);
        builder.Property(s => s.Answer).HasMaxLength(Signal.LongestText);
        builder.Property(s => s.Version).IsConcurrencyToken();
        builder.Ignore(s => s.Seen);
        builder.Ignore(s => s.FromCases);
        builder.HasMany(s => s.Introducers).WithOne().HasForeignKey(i => i.SignalId);
        builder.HasIndex(s => new { s.Stage, s.ChangedAt });
        builder.HasIndex(s => s.ResponsibleId);
    }

    public void Configure(EntityTypeBuilder<SignalIntroducer> builder)
    {
        builder.ToTable("signal_introducers").Classed(DataClass.Work);
        builder.HasKey(i => new { i.SignalId, i.ProfessionalId });
        builder.Property(i => i.SignalId).ValueGeneratedNever();
        builder.Property(i => i.ProfessionalId).ValueGeneratedNever();
        builder.HasIndex(i => i.ProfessionalId);
    }
}
