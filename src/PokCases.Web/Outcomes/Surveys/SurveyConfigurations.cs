using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PokCases.Domain.Outcomes.Surveys;
using PokCases.Web.Persistence;

namespace PokCases.Web.Outcomes.Surveys;

/// <summary>Counts hold nobody. What was written in own words may name somebody all the same, so it stands sealed under the questionnaire's key.</summary>
internal sealed class SurveyConfigurations : IEntityTypeConfiguration<Survey>, IEntityTypeConfiguration<SurveyTally>, IEntityTypeConfiguration<SurveyRemark>
{
    public void Configure(EntityTypeBuilder<Survey> builder)
    {
        builder.ToTable("surveys").Classed(DataClass.Work);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Ignore(s => s.EndsOn);
        builder.HasIndex(s => s.TableId);
        builder.HasIndex(s => s.SecretHash).IsUnique();
    }

    public void Configure(EntityTypeBuilder<SurveyTally> builder)
    {
        builder.ToTable("survey_tallies").Classed(DataClass.Work);
        builder.HasKey(t => new { t.SurveyId, t.Question, t.Answer });
        builder.Property(t => t.SurveyId).ValueGeneratedNever();
        builder.Property(t => t.Question).ValueGeneratedNever();
        builder.Property(t => t.Answer).ValueGeneratedNever();
        builder.HasOne<Survey>().WithMany().HasForeignKey(t => t.SurveyId);
    }

    public void Configure(EntityTypeBuilder<SurveyRemark> builder)
    {
        builder.ToTable("survey_remarks").Classed(DataClass.Personal);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Text).HasMaxLength(SurveyRemark.Longest);
        builder.HasOne<Survey>().WithMany().HasForeignKey(r => r.SurveyId);
    }
}
