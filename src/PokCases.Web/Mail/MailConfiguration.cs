using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PokCases.Web.Persistence;

namespace PokCases.Web.Mail;

internal sealed class MailConfiguration : IEntityTypeConfiguration<QueuedMail>
{
    public void Configure(EntityTypeBuilder<QueuedMail> builder)
    {
        builder.ToTable("mails").Classed(DataClass.Account, nameof(QueuedMail.Address), nameof(QueuedMail.Language), nameof(QueuedMail.Link), nameof(QueuedMail.Calendar), nameof(QueuedMail.Numbers));
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Address).HasMaxLength(254);
        builder.HasIndex(m => m.NextTryAt);
    }
}
