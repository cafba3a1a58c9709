using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PokCases.Domain;
using PokCases.Domain.Accounts;
using PokCases.Web.Persistence;

namespace PokCases.Web.Accounts;

internal sealed class AccountConfigurations :
    IEntityTypeConfiguration<Organisation>,
    IEntityTypeConfiguration<Professional>,
    IEntityTypeConfiguration<Account>,
    IEntityTypeConfiguration<SignIn>,
    IEntityTypeConfiguration<OneTimeLink>,
    IEntityTypeConfiguration<Stewardship>,
    IEntityTypeConfiguration<RoleGrant>
{
    public void Configure(EntityTypeBuilder<Organisation> builder)
    {
        builder.ToTable("organisations").Classed(DataClass.Account, nameof(Organisation.Name), nameof(Organisation.Domains));
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Property(o => o.Name).HasMaxLength(Texts.Line);
        builder.Property(o => o.Domains).AsJson();
        builder.Property(o => o.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<Professional> builder)
    {
        builder.ToTable("professionals").Classed(DataClass.Account, nameof(Professional.Name), nameof(Professional.Function), nameof(Professional.Language), nameof(Professional.HomeMark));
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Name).HasMaxLength(Texts.Line);
        builder.Property(p => p.Function).HasMaxLength(Texts.Line);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.Ignore(p => p.Profession);
        builder.HasIndex(p => p.OrganisationId);
    }

    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("accounts").Classed(
            DataClass.Account,
            nameof(Account.Email),
            nameof(Account.NormalizedEmail),
            nameof(Account.PasswordHash),
            nameof(Account.SecurityStamp),
            nameof(Account.TotpKey),
            nameof(Account.RecoveryCodes));
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Email).HasMaxLength(254);
        builder.Property(a => a.NormalizedEmail).HasMaxLength(254);
        builder.Property(a => a.Version).IsConcurrencyToken();
        builder.Ignore(a => a.RecoveryCodesLeft);
        builder.HasIndex(a => a.NormalizedEmail).IsUnique();
    }

    public void Configure(EntityTypeBuilder<SignIn> builder)
    {
        builder.ToTable("sign_ins").Classed(DataClass.Account);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.HasIndex(s => s.ProfessionalId);
    }

    public void Configure(EntityTypeBuilder<OneTimeLink> builder)
    {
        builder.ToTable("one_time_links").Classed(DataClass.Account, nameof(OneTimeLink.NewEmail));
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.HasIndex(l => l.SecretHash).IsUnique();
        builder.HasIndex(l => l.ProfessionalId);
    }

    public void Configure(EntityTypeBuilder<Stewardship> builder)
    {
        builder.ToTable("stewardships").Classed(DataClass.Account);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.HasIndex(s => s.AwayId);
        builder.HasIndex(s => s.SubstituteId);
    }

    public void Configure(EntityTypeBuilder<RoleGrant> builder)
    {
        builder.ToTable("role_grants").Classed(DataClass.Account);
        builder.Property(g => g.Id).ValueGeneratedNever();
        builder.Property(g => g.Role).HasConversion<int>();
        builder.HasIndex(g => g.ProfessionalId);
    }
}
