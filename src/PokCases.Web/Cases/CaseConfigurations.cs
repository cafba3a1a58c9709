using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PokCases.Domain;
using PokCases.Domain.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases;

internal sealed class CaseConfigurations :
    IEntityTypeConfiguration<Case>,
    IEntityTypeConfiguration<CaseTeamMember>,
    IEntityTypeConfiguration<CaseAction>,
    IEntityTypeConfiguration<CaseEvent>,
    IEntityTypeConfiguration<ReferenceCounter>
{
    public void Configure(EntityTypeBuilder<Case> builder)
    {
        builder.ToTable("cases").Classed(DataClass.Personal);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Reference).HasMaxLength(20);
        builder.Property(c => c.Title).HasMaxLength(Texts.Line);
        builder.Property(c => c.Question).HasMaxLength(2000);
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.HasIndex(c => c.Reference).IsUnique();
        // With stage and reference: what lists and boards are ordered by, so that a page of many is as quick as one of few.
        builder.HasIndex(c => new { c.TableId, c.Stage, c.Reference });
        // For who looks through all cases, and asks for this filter: the lists of one person would be led along it as well, and read every case.
        builder.HasIndex(c => new { c.Stage, c.Reference }).HasFilter("\"Reference\" <> ''");
        builder.HasIndex(c => new { c.CaseLeadId, c.Stage, c.Reference });
        // Who brought a case mostly holds it; the index before this one has those. A query that goes by this one says the same.
        builder.HasIndex(c => new { c.IntroducerId, c.Stage, c.Reference }).HasFilter("\"IntroducerId\" <> \"CaseLeadId\"");
    }

    public void Configure(EntityTypeBuilder<CaseTeamMember> builder)
    {
        builder.ToTable("case_team").Classed(DataClass.Work, nameof(CaseTeamMember.Role));
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.HasIndex(m => m.CaseId);
        builder.HasIndex(m => m.ProfessionalId);
    }

    public void Configure(EntityTypeBuilder<CaseAction> builder)
    {
        builder.ToTable("case_actions").Classed(DataClass.Personal);
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Text).HasMaxLength(CaseAction.LongestText);
        builder.Property(a => a.Partner).HasMaxLength(Texts.Line);
        builder.Property(a => a.Progress).HasMaxLength(CaseAction.LongestProgress);
        builder.Property(a => a.Version).IsConcurrencyToken();
        builder.HasIndex(a => a.CaseId);
        builder.HasIndex(a => a.SessionId);
        builder.HasIndex(a => new { a.ResponsibleId, a.State });
        builder.HasIndex(a => new { a.TableId, a.State });
    }

    public void Configure(EntityTypeBuilder<CaseEvent> builder)
    {
        builder.ToTable("case_events").Classed(DataClass.Personal);
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Detail).HasMaxLength(40);
        builder.Property(e => e.Text).HasMaxLength(CaseEvent.LongestText);
        builder.HasIndex(e => new { e.CaseId, e.At });
    }

    public void Configure(EntityTypeBuilder<ReferenceCounter> builder)
    {
        builder.ToTable("reference_counters").Classed(DataClass.Technical, nameof(ReferenceCounter.Prefix));
        builder.HasKey(c => new { c.Prefix, c.Year });
    }
}
