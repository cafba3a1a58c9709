namespace PokCases.Domain.Sharing;

/// <summary>What <i>toestemming</i> means: three things that are kept apart.</summary>
public enum ConsentMeaning
{
    /// <summary>Akkoord met hulp: agreement to be helped. It is no ground to share data.</summary>
    Help,

    /// <summary>Ontheffing van het beroepsgeheim: who is bound to secrecy may speak, of what is named. It is no ground to share data.</summary>
    Secrecy,

    /// <summary>Grondslag onder de AVG: consent as the ground to process data. It cannot repair a missing basis in the social domain.</summary>
    Ground,
}
