using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PokCases.Domain;
using PokCases.Domain.Rights;
using PokCases.Web.Persistence;

namespace PokCases.Web.Rights;

/// <summary>Requests of residents and what is made for them.</summary>
internal sealed class RightsConfigurations :
    IEntityTypeConfiguration<ResidentRequest>, IEntityTypeConfiguration<ReportItem>, IEntityTypeConfiguration<RequestTask>, IEntityTypeConfiguration<RequestFile>
{
    public void Configure(EntityTypeBuilder<ResidentRequest> builder)
    {
        builder.ToTable("resident_requests").Classed(DataClass.Personal);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Reference).HasMaxLength(20);
        builder.Property(r => r.CaseIds).AsJson();
        builder.Property(r => r.PersonIds).AsJson();
        builder.Property(r => r.ReferralIds).AsJson();
        builder.Property(r => r.What).HasMaxLength(RequestText.Longest);
        builder.Property(r => r.Wrong).HasMaxLength(RequestText.Longest);
        builder.Property(r => r.Right).HasMaxLength(RequestText.Longest);
        builder.Property(r => r.Representative).HasMaxLength(Texts.Line);
        builder.Property(r => r.Authority).HasMaxLength(Texts.Line);
        builder.Property(r => r.IdentityChecked).HasMaxLength(ResidentRequest.LongestWords);
        builder.Property(r => r.RepresentationChecked).HasMaxLength(ResidentRequest.LongestWords);
        builder.Property(r => r.OthersChecked).HasMaxLength(ResidentRequest.LongestWords);
        builder.Property(r => r.ExtendedWhy).HasMaxLength(ResidentRequest.LongestWords);
        builder.Property(r => r.NamesWhy).HasMaxLength(ResidentRequest.LongestWords);
        builder.Property(r => r.Reason).HasMaxLength(RequestText.Longest);
        builder.Property(r => r.SentHow).HasMaxLength(ResidentRequest.LongestWords);
        builder.Property(r => r.WithdrawnWhy).HasMaxLength(ResidentRequest.LongestWords);
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.HasIndex(r => r.Reference).IsUnique();
        builder.HasIndex(r => new { r.State, r.DueOn });
    }

    public void Configure(EntityTypeBuilder<ReportItem> builder)
    {
        builder.ToTable("request_report_items").Classed(DataClass.Personal);
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.Title).HasMaxLength(ReportItem.LongestTitle);
        builder.Property(i => i.Origin).HasMaxLength(ReportItem.LongestTitle);
        builder.Property(i => i.OmittedWhy).HasMaxLength(ReportItem.LongestReason);
        builder.HasIndex(i => new { i.RequestId, i.Place });
    }

    public void Configure(EntityTypeBuilder<RequestTask> builder)
    {
        builder.ToTable("request_tasks").Classed(DataClass.Personal);
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.Done).HasMaxLength(RequestTask.LongestDone);
        builder.Property(t => t.DoneAt).IsConcurrencyToken();
        builder.HasIndex(t => t.RequestId);
        builder.HasIndex(t => t.CaseId);
    }

    public void Configure(EntityTypeBuilder<RequestFile> builder)
    {
        builder.ToTable("request_files").Classed(DataClass.Personal);
        builder.HasKey(f => new { f.RequestId, f.Kind });
    }
}
