using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PokCases.Domain;
using PokCases.Domain.Cases.Households;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Household;

internal sealed class HouseholdConfigurations :
    IEntityTypeConfiguration<Person>,
    IEntityTypeConfiguration<HouseholdMember>,
    IEntityTypeConfiguration<Relation>,
    IEntityTypeConfiguration<SafeContact>,
    IEntityTypeConfiguration<Representation>,
    IEntityTypeConfiguration<Help>,
    IEntityTypeConfiguration<HardDate>,
    IEntityTypeConfiguration<CaseDomain>,
    IEntityTypeConfiguration<DomainMark>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.ToTable("household_persons").Classed(DataClass.Personal);
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Name).HasMaxLength(Person.LongestName);
        builder.Property(p => p.Language).HasMaxLength(Person.LongestLanguage);
        builder.Property(p => p.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<HouseholdMember> builder)
    {
        builder.ToTable("household_members").Classed(DataClass.Personal);
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.OwnRole).HasMaxLength(HouseholdMember.LongestRole);
        builder.Property(m => m.Note).HasMaxLength(HouseholdMember.LongestNote);
        builder.Property(m => m.ClosedWhy).HasMaxLength(HouseholdMember.LongestWhy);
        builder.Property(m => m.OpenTo).AsJson();
        builder.Property(m => m.Version).IsConcurrencyToken();
        builder.HasIndex(m => new { m.CaseId, m.PersonId }).IsUnique();
        builder.HasIndex(m => m.PersonId);
    }

    public void Configure(EntityTypeBuilder<Relation> builder)
    {
        builder.ToTable("household_relations").Classed(DataClass.Personal);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.HasIndex(r => r.CaseId);
    }

    public void Configure(EntityTypeBuilder<SafeContact> builder)
    {
        builder.ToTable("safe_contacts").Classed(DataClass.Personal);
        builder.HasKey(c => c.MemberId);
        builder.Property(c => c.MemberId).ValueGeneratedNever();
        builder.Property(c => c.How).HasMaxLength(SafeContact.Longest);
        builder.Property(c => c.HowNot).HasMaxLength(SafeContact.Longest);
        builder.Property(c => c.Address).HasMaxLength(Texts.Line);
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.HasIndex(c => c.CaseId);
    }

    public void Configure(EntityTypeBuilder<Representation> builder)
    {
        builder.ToTable("representations").Classed(DataClass.Personal);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Name).HasMaxLength(Texts.Line);
        builder.Property(r => r.Organisation).HasMaxLength(Texts.Line);
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.HasIndex(r => r.PersonId);
    }

    public void Configure(EntityTypeBuilder<Help> builder)
    {
        builder.ToTable("household_help").Classed(DataClass.Personal);
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.Property(h => h.Organisation).HasMaxLength(Texts.Line);
        builder.Property(h => h.Name).HasMaxLength(Texts.Line);
        builder.Property(h => h.Does).HasMaxLength(Texts.Line);
        builder.Property(h => h.Hours).HasPrecision(6, 2);
        builder.Property(h => h.YearlyCost).HasPrecision(12, 2);
        builder.Property(h => h.Version).IsConcurrencyToken();
        builder.HasIndex(h => h.CaseId);
    }

    public void Configure(EntityTypeBuilder<HardDate> builder)
    {
        builder.ToTable("hard_dates").Classed(DataClass.Personal);
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.What).HasMaxLength(HardDate.Longest);
        builder.Property(d => d.Version).IsConcurrencyToken();
        builder.HasIndex(d => d.CaseId);
    }

    public void Configure(EntityTypeBuilder<CaseDomain> builder)
    {
        builder.ToTable("case_domains").Classed(DataClass.Personal);
        builder.HasKey(d => new { d.CaseId, d.Domain });
    }

    public void Configure(EntityTypeBuilder<DomainMark> builder)
    {
        builder.ToTable("domain_marks").Classed(DataClass.Personal);
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.HasIndex(m => m.CaseId);
    }
}
