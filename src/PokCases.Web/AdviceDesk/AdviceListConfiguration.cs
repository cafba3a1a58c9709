using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PokCases.Domain;
using PokCases.Domain.AdviceDesk;
using PokCases.Web.Persistence;

namespace PokCases.Web.AdviceDesk;

/// <summary>Themes and kinds of help, which say nothing of a resident.</summary>
internal sealed class AdviceListConfiguration : IEntityTypeConfiguration<AdviceTheme>, IEntityTypeConfiguration<HelpKind>
{
    public void Configure(EntityTypeBuilder<AdviceTheme> builder) => List(builder, "advice_themes");

    public void Configure(EntityTypeBuilder<HelpKind> builder) => List(builder, "help_kinds");

    private static void List<T>(EntityTypeBuilder<T> builder, string table)
        where T : AdviceListEntry
    {
        builder.ToTable(table).Classed(DataClass.Work, nameof(AdviceListEntry.Code), nameof(AdviceListEntry.Name), nameof(AdviceListEntry.NameEn));
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Code).HasMaxLength(AdviceListEntry.LongestCode);
        builder.Property(e => e.Name).HasMaxLength(Texts.Line);
        builder.Property(e => e.NameEn).HasMaxLength(Texts.Line);
    }
}
