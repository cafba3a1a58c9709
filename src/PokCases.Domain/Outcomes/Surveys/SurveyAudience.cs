namespace PokCases.Domain.Outcomes.Surveys;

/// <summary>Who is asked.</summary>
public enum SurveyAudience
{
    /// <summary>Residents who were helped.</summary>
    Residents,

    /// <summary>Professionals of the organisations that took part.</summary>
    Partners,
}
