using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PokCases.Domain;
using PokCases.Domain.Budget;
using PokCases.Web.Persistence;

namespace PokCases.Web.Budget;

internal sealed class BudgetConfigurations :
    IEntityTypeConfiguration<TableBudget>,
    IEntityTypeConfiguration<BudgetMovement>,
    IEntityTypeConfiguration<BudgetRequest>
{
    public void Configure(EntityTypeBuilder<TableBudget> builder)
    {
        builder.ToTable("budgets").Classed(DataClass.Work);
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.Property(b => b.Version).IsConcurrencyToken();
        builder.HasMany(b => b.Movements).WithOne().HasForeignKey(m => m.BudgetId);
        builder.HasMany(b => b.Requests).WithOne().HasForeignKey(r => r.BudgetId);
        builder.HasIndex(b => new { b.TableId, b.Year }).IsUnique();
    }

    // A reason may tell something of a case.
    public void Configure(EntityTypeBuilder<BudgetMovement> builder)
    {
        builder.ToTable("budget_movements").Classed(DataClass.Personal);
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Reason).HasMaxLength(BudgetMovement.LongestReason);
        // The next number is given out once, so that no movement is booked beside another one unseen.
        builder.HasIndex(m => new { m.BudgetId, m.Number }).IsUnique();
        builder.HasIndex(m => m.RequestId);
    }

    public void Configure(EntityTypeBuilder<BudgetRequest> builder)
    {
        builder.ToTable("budget_requests").Classed(DataClass.Personal);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.ForWhat).HasMaxLength(BudgetRequest.LongestText);
        builder.Property(r => r.WhyNoOther).HasMaxLength(BudgetRequest.LongestText);
        builder.Property(r => r.Weighing).HasMaxLength(BudgetRequest.LongestText);
        builder.Property(r => r.Reason).HasMaxLength(BudgetRequest.LongestText);
        builder.Property(r => r.Mandate).HasMaxLength(Texts.Line);
        builder.Property(r => r.FirstMandate).HasMaxLength(Texts.Line);
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.HasIndex(r => r.BudgetId);
        builder.HasIndex(r => r.CaseId);
    }
}
