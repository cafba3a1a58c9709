using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PokCases.Domain;
using PokCases.Domain.HelpMap;
using PokCases.Web.Persistence;

namespace PokCases.Web.HelpMap;

// The map holds no residents. Of professionals it has who has a function and how they are reached in it.
internal sealed class HelpMapConfigurations :
    IEntityTypeConfiguration<Provider>,
    IEntityTypeConfiguration<HelpOffer>,
    IEntityTypeConfiguration<OfferWords>,
    IEntityTypeConfiguration<HelpFunction>,
    IEntityTypeConfiguration<HelpMapRules>
{
    // What was written here has no source; those are not alike by it.
    private const string Imported = "\"Source\" <> ''";

    public void Configure(EntityTypeBuilder<Provider> builder)
    {
        builder.ToTable("help_providers").Classed(
            DataClass.Account,
            nameof(Provider.Name),
            nameof(Provider.Description),
            nameof(Provider.Website),
            nameof(Provider.Email),
            nameof(Provider.Phone),
            nameof(Provider.Source),
            nameof(Provider.SourceId),
            nameof(Provider.Raw));
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Name).HasMaxLength(Texts.Line);
        builder.Property(p => p.Source).HasMaxLength(SourceRecord.LongestName);
        builder.Property(p => p.SourceId).HasMaxLength(SourceRecord.LongestName);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.Ignore(p => p.Text);
        builder.HasIndex(p => new { p.Source, p.SourceId }).IsUnique().HasFilter(Imported);
        builder.HasIndex(p => p.OrganisationId);
    }

    public void Configure(EntityTypeBuilder<HelpOffer> builder)
    {
        builder.ToTable("help_offers").Classed(
            DataClass.Work,
            nameof(HelpOffer.Name),
            nameof(HelpOffer.What),
            nameof(HelpOffer.ForWhom),
            nameof(HelpOffer.Conditions),
            nameof(HelpOffer.Costs),
            nameof(HelpOffer.WaitingTime),
            nameof(HelpOffer.HowToRefer),
            nameof(HelpOffer.Neighbourhoods),
            nameof(HelpOffer.HoursWords),
            nameof(HelpOffer.Domains),
            nameof(HelpOffer.Themes),
            nameof(HelpOffer.Source),
            nameof(HelpOffer.SourceId),
            nameof(HelpOffer.Raw),
            nameof(HelpOffer.Hours));
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Property(o => o.Name).HasMaxLength(Texts.Line);
        builder.Property(o => o.Neighbourhoods).AsJson();
        builder.Property(o => o.Domains).AsJson();
        builder.Property(o => o.Themes).AsJson();
        builder.Property<List<OpeningTime>>("hours").HasColumnName("Hours").AsJson();
        builder.Property(o => o.Source).HasMaxLength(SourceRecord.LongestName);
        builder.Property(o => o.SourceId).HasMaxLength(SourceRecord.LongestName);
        builder.Property(o => o.Version).IsConcurrencyToken();
        builder.Ignore(o => o.Hours);
        builder.Ignore(o => o.Text);
        builder.HasOne<Provider>().WithMany().HasForeignKey(o => o.ProviderId);
        builder.HasIndex(o => new { o.Source, o.SourceId }).IsUnique().HasFilter(Imported);
        builder.HasIndex(o => new { o.KeeperId, o.LookAgainOn });
    }

    public void Configure(EntityTypeBuilder<OfferWords> builder)
    {
        builder.ToTable("help_offer_words").Classed(
            DataClass.Work,
            nameof(OfferWords.Name),
            nameof(OfferWords.Words),
            nameof(OfferWords.Tags),
            nameof(OfferWords.Themes),
            nameof(OfferWords.Neighbourhoods));
        builder.HasKey(w => w.OfferId);
        builder.Property(w => w.OfferId).ValueGeneratedNever();
        builder.Property(w => w.Themes).AsJson();
        builder.Property(w => w.Neighbourhoods).AsJson();
        builder.HasOne<HelpOffer>().WithOne().HasForeignKey<OfferWords>(w => w.OfferId);
    }

    public void Configure(EntityTypeBuilder<HelpFunction> builder)
    {
        builder.ToTable("help_functions").Classed(
            DataClass.Account,
            nameof(HelpFunction.Name),
            nameof(HelpFunction.PersonName),
            nameof(HelpFunction.Email),
            nameof(HelpFunction.Phone),
            nameof(HelpFunction.PeopleIds));
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.Name).HasMaxLength(Texts.Line);
        builder.Property(f => f.PeopleIds).AsJson();
        builder.Property(f => f.Version).IsConcurrencyToken();
        builder.HasOne<Provider>().WithMany().HasForeignKey(f => f.ProviderId);
        builder.HasIndex(f => f.OrganisationId);
    }

    public void Configure(EntityTypeBuilder<HelpMapRules> builder)
    {
        builder.ToTable("help_map_rules").Classed(DataClass.Work);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Version).IsConcurrencyToken();
    }
}
