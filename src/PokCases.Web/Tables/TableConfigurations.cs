using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PokCases.Domain;
using PokCases.Domain.Tables;
using PokCases.Web.Persistence;

namespace PokCases.Web.Tables;

internal sealed class TableConfigurations :
    IEntityTypeConfiguration<Table>,
    IEntityTypeConfiguration<TableOrganisation>,
    IEntityTypeConfiguration<TableMember>,
    IEntityTypeConfiguration<AgendaTemplate>
{
    public void Configure(EntityTypeBuilder<Table> builder)
    {
        builder.ToTable("tables").Classed(
            DataClass.Work,
            nameof(Table.Name),
            nameof(Table.ReferencePrefix),
            nameof(Table.Purpose),
            nameof(Table.CovenantName),
            nameof(Table.Rhythm),
            nameof(Table.Domains));
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.Name).HasMaxLength(Texts.Line);
        builder.Property(t => t.ReferencePrefix).HasMaxLength(3);
        builder.Property(t => t.Domains).AsJson();
        builder.Property(t => t.Version).IsConcurrencyToken();
        builder.HasMany(t => t.Organisations).WithOne().HasForeignKey(o => o.TableId);
        builder.HasMany(t => t.Members).WithOne().HasForeignKey(m => m.TableId);
    }

    public void Configure(EntityTypeBuilder<TableOrganisation> builder)
    {
        builder.ToTable("table_organisations").Classed(DataClass.Work, nameof(TableOrganisation.LegalTask), nameof(TableOrganisation.AnswersFor));
        builder.HasKey(o => new { o.TableId, o.OrganisationId });
    }

    public void Configure(EntityTypeBuilder<TableMember> builder)
    {
        builder.ToTable("table_members").Classed(DataClass.Work, nameof(TableMember.Mandate));
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.HasIndex(m => m.ProfessionalId);
    }

    public void Configure(EntityTypeBuilder<AgendaTemplate> builder)
    {
        builder.ToTable("agenda_templates").Classed(DataClass.Work, nameof(AgendaTemplate.Name), nameof(AgendaTemplate.Label), nameof(AgendaTemplate.Phases));
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property<List<TemplatePhase>>("phases").HasColumnName("Phases").AsJson();
        builder.Ignore(t => t.Phases);
        builder.Property(t => t.Version).IsConcurrencyToken();
        builder.HasIndex(t => t.TableId);
    }
}
