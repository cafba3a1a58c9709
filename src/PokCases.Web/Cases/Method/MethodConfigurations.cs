using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PokCases.Domain;
using PokCases.Domain.Cases.Method;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Method;

internal sealed class MethodConfigurations :
    IEntityTypeConfiguration<CaseMethod>,
    IEntityTypeConfiguration<MethodStep>,
    IEntityTypeConfiguration<MethodAnswer>,
    IEntityTypeConfiguration<Breakthrough>,
    IEntityTypeConfiguration<Scenario>,
    IEntityTypeConfiguration<InterimDecision>,
    IEntityTypeConfiguration<InterimAnswer>
{
    public void Configure(EntityTypeBuilder<CaseMethod> builder)
    {
        builder.ToTable("case_methods").Classed(DataClass.Personal);
        builder.HasKey(m => m.CaseId);
        builder.Property(m => m.CaseId).ValueGeneratedNever();
        builder.Property(m => m.Name).HasMaxLength(Texts.Line);
        builder.Property(m => m.Label).HasMaxLength(Texts.Line);
        builder.HasMany(m => m.Steps).WithOne().HasForeignKey(s => s.CaseId);
    }

    public void Configure(EntityTypeBuilder<MethodStep> builder)
    {
        builder.ToTable("method_steps").Classed(DataClass.Personal);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Name).HasMaxLength(60);
        builder.Property(s => s.Question).HasMaxLength(500);
        builder.Property(s => s.Version).IsConcurrencyToken();
        builder.Ignore(s => s.Answer);
        builder.HasMany(s => s.Answers).WithOne().HasForeignKey(a => a.StepId);
        builder.HasIndex(s => new { s.CaseId, s.Number }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<MethodAnswer> builder)
    {
        builder.ToTable("method_answers").Classed(DataClass.Personal);
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Text).HasMaxLength(MethodStep.LongestAnswer);
        builder.HasIndex(a => new { a.StepId, a.Number }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Breakthrough> builder)
    {
        builder.ToTable("breakthroughs").Classed(DataClass.Personal);
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.Property(b => b.Content).AsJson();
        builder.Property(b => b.OutcomeText).HasMaxLength(Breakthrough.LongestOutcome);
        builder.Property(b => b.Mandate).HasMaxLength(Texts.Line);
        // One of two who write the next version at once gets the number.
        builder.HasIndex(b => new { b.CaseId, b.Number }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Scenario> builder)
    {
        builder.ToTable("scenarios").Classed(DataClass.Personal);
        builder.HasKey(s => s.CaseId);
        builder.Property(s => s.CaseId).ValueGeneratedNever();
        builder.Property(s => s.Assumptions).HasMaxLength(Scenario.LongestAssumptions);
        builder.Property<List<ScenarioLine>>("lines").HasColumnName("Lines").AsJson();
        builder.Property<List<ScenarioOnce>>("once").HasColumnName("Once").AsJson();
        builder.Ignore(s => s.Lines);
        builder.Ignore(s => s.Once);
        builder.Ignore(s => s.Years);
        builder.Ignore(s => s.ByNature);
        builder.Property(s => s.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<InterimDecision> builder)
    {
        builder.ToTable("interim_decisions").Classed(DataClass.Personal);
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Question).HasMaxLength(InterimDecision.LongestText);
        builder.Property(d => d.Proposal).HasMaxLength(InterimDecision.LongestText);
        builder.Property(d => d.Reason).HasMaxLength(InterimDecision.LongestText);
        builder.Property(d => d.Mandate).HasMaxLength(Texts.Line);
        builder.Property(d => d.Version).IsConcurrencyToken();
        builder.HasMany(d => d.Answers).WithOne().HasForeignKey(a => a.DecisionId);
        builder.HasIndex(d => d.CaseId);
        builder.HasIndex(d => new { d.MandateHolderId, d.State });
    }

    public void Configure(EntityTypeBuilder<InterimAnswer> builder)
    {
        builder.ToTable("interim_answers").Classed(DataClass.Personal);
        builder.HasKey(a => new { a.DecisionId, a.ProfessionalId });
        builder.Property(a => a.Reason).HasMaxLength(InterimAnswer.LongestReason);
        builder.HasIndex(a => a.ProfessionalId);
    }
}
